// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cp932.h"
#include "fuzz/planning.h"
#include "fuzz/targets.h"

#include <QStringEncoder>

namespace daicho::fuzz
{

namespace
{

/// How the bytes behind the first one are turned into a file, and what the user has decided.
enum Form { Found, AsUtf8, AsCp932, AsUtf16Le, AsUtf16Be, ToCp932, ToUtf16, ToUtf8WithMark };

QByteArray fileOf(Form form, QByteArrayView text)
{
    if (form == ToCp932) {
        std::string bytes;
        appendToCp932({text.data(), size_t(text.size())}, bytes, nullptr);
        return QByteArray::fromStdString(bytes);
    }
    if (form == ToUtf16) {
        QStringEncoder encoder(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
        return encoder(QString::fromUtf8(text));
    }
    return (form == ToUtf8WithMark ? QByteArray("\xef\xbb\xbf") : QByteArray()) + text.toByteArray();
}

TextChoice choiceOf(Form form, int separator)
{
    TextChoice choice;
    if (form >= AsUtf8 && form <= AsUtf16Be) {
        static constexpr Encoding encodings[] = {Encoding::Utf8, Encoding::Cp932, Encoding::Utf16Le, Encoding::Utf16Be};
        choice.encoding = encodings[form - AsUtf8];
    }
    if (separator > 0)
        choice.separator = " ,\t;"[separator];
    return choice;
}

} // namespace

void ledgerText(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    const auto how = static_cast<unsigned char>(bytes[0]);
    const Form form = Form(how & 7);
    static const Files files;
    const QString path = files.write(QStringLiteral("l.csv"), fileOf(form, bytes.sliced(1)));
    SavedMapping saved;
    saved.text = choiceOf(form, (how >> 3) & 3);
    planAny(path, saved, registryFor(how & 0x20), how & 0x80 ? QStringLiteral("総務課") : QString());
}

} // namespace daicho::fuzz
