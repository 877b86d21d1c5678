# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed where, and the Debian package: `cpack --config build/release/CPackConfig.cmake`.
include(GNUInstallDirs)

# Only the program is installed: tests and benchmark need not be built for that.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY TRUE)

set(linux ${PROJECT_SOURCE_DIR}/installer/linux)
set(app_id io.github.daicho.Daicho)
install(TARGETS daicho RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${linux}/${app_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/${app_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux}/daicho.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${PROJECT_SOURCE_DIR}/app/icons/daicho.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${app_id}.svg)
foreach(size 16 22 24 32 48 64 128 256)
  install(FILES ${linux}/daicho-${size}.png
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps RENAME ${app_id}.png)
endforeach()
if(EXISTS ${PROJECT_SOURCE_DIR}/resources/manual)
  install(DIRECTORY ${PROJECT_SOURCE_DIR}/resources/manual/ DESTINATION ${CMAKE_INSTALL_DOCDIR}/manual)
endif()
install(FILES ${linux}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

# Debian wants these compressed, and always in the same bytes.
find_program(GZIP gzip)
if(GZIP)
  set(packed ${PROJECT_BINARY_DIR}/installer)
  file(MAKE_DIRECTORY ${packed})
  foreach(pair "changelog:changelog.gz" "daicho.1:daicho.1.gz" "daicho.ja.1:daicho.ja.1.gz")
    string(REPLACE ":" ";" pair ${pair})
    list(GET pair 0 from)
    list(GET pair 1 to)
    execute_process(COMMAND ${GZIP} -9nc ${linux}/${from} OUTPUT_FILE ${packed}/${to} COMMAND_ERROR_IS_FATAL ANY)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${linux}/${from})
  endforeach()
  install(FILES ${packed}/changelog.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})
  install(FILES ${packed}/daicho.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install(FILES ${packed}/daicho.ja.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/ja/man1 RENAME daicho.1.gz)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_NAME daicho)
set(CPACK_PACKAGE_VENDOR "The Daicho developers")
set(CPACK_PACKAGE_CONTACT "The Daicho developers <daicho@example.jp>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
"Daicho keeps the register of information assets of a local government.
It takes in the ledgers that departments keep as spreadsheets, shows which
measures of the body's security policy each department still owes, and
prints the ledger of information assets.")
set(CPACK_STRIP_FILES ON)
# Group-writable folders of a developer's umask have no place in a package.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
  WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_PACKAGE_SECTION database)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded while running, so that no tool finds them: the SQLite driver, drawing of icons, the fonts of ledger and screen.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, fonts-morisawa-bizud-gothic")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk, qt6-translations-l10n")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
include(CPack)
