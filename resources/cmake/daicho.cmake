# SPDX-License-Identifier: GPL-3.0-or-later
# How every part of the house is built: one function per kind of target.

add_library(daicho_options INTERFACE)
target_compile_definitions(daicho_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH)
if(MSVC)
  target_compile_options(daicho_options INTERFACE /W4 /utf-8)
else()
  target_compile_options(daicho_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    # GCC 12 sees overlaps in std::string's operator+ that are not there (PR 105651).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
endif()
if(DAICHO_WERROR)
  target_compile_options(daicho_options INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()
if(DAICHO_SANITIZE)
  target_compile_options(daicho_options INTERFACE -fsanitize=${DAICHO_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(daicho_options INTERFACE -fsanitize=${DAICHO_SANITIZE})
endif()

# daicho_layer(NAME SOURCES … USES … [PRIVATELY …]): a folder is a layer, a layer is a target, daicho::NAME.
function(daicho_layer name)
  cmake_parse_arguments(arg "" "" "SOURCES;USES;PRIVATELY" ${ARGN})
  add_library(daicho_${name} STATIC ${arg_SOURCES})
  set_target_properties(daicho_${name} PROPERTIES LINKER_LANGUAGE CXX)
  add_library(daicho::${name} ALIAS daicho_${name})
  target_include_directories(daicho_${name} PUBLIC ${PROJECT_SOURCE_DIR}/models ${PROJECT_SOURCE_DIR})
  target_link_libraries(daicho_${name} PUBLIC ${arg_USES} PRIVATE daicho_options ${arg_PRIVATELY})
endfunction()

# How long one function of a test may take, and then its whole program: far more than any does on a machine that has
# other things to do, so that only what would never end is stopped, with its name.
set(daicho_test_seconds 240)
if(DAICHO_SANITIZE)
  set(daicho_test_seconds 300)
endif()

# daicho_test(NAME SOURCES … USES …): a QtTest program; its ctest name is NAME. It shares nothing with the user or with
# another test: settings are locked files, and who waits for them waits for the others.
function(daicho_test name)
  cmake_parse_arguments(arg "" "" "SOURCES;USES" ${ARGN})
  add_executable(tst_${name} ${arg_SOURCES})
  target_include_directories(tst_${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  target_link_libraries(tst_${name} PRIVATE Qt6::Test daicho_options ${arg_USES})
  target_compile_definitions(tst_${name} PRIVATE
    DAICHO_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data" DAICHO_SHARED="${PROJECT_SOURCE_DIR}/../shared"
    DAICHO_PROGRAM="${PROJECT_BINARY_DIR}/app/daicho")
  add_test(NAME ${name} COMMAND tst_${name})
  set(home ${CMAKE_CURRENT_BINARY_DIR}/home/${name})
  math(EXPR milliseconds "${daicho_test_seconds} * 1000")
  math(EXPR seconds "${daicho_test_seconds} * 2")
  set_tests_properties(${name} PROPERTIES TIMEOUT ${seconds} ENVIRONMENT
    "QT_QPA_PLATFORM=offscreen;XDG_CONFIG_HOME=${home};XDG_DATA_HOME=${home};QTEST_FUNCTION_TIMEOUT=${milliseconds}")
endfunction()
