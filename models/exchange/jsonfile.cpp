// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonfile.h"

#include "exchange/exchangetext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace daicho
{

namespace
{

constexpr size_t flushAt = 1 << 20;

/// Any value as JSON; a document holds objects and arrays only.
std::string jsonOf(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return std::string(array.constData() + 1, size_t(array.size()) - 2);
}

} // namespace

JsonFile::JsonFile(const QString &path) : m_file(path) {}

Error JsonFile::unwritable() const
{
    return {Error::Kind::Storage,
            ExchangeText::tr("%1 cannot be written: %2").arg(m_file.fileName(), m_file.errorString())};
}

Outcome JsonFile::open()
{
    return m_file.open(QIODevice::WriteOnly) ? Outcome(Nothing()) : unwritable();
}

void JsonFile::startEntry(const QString &name)
{
    if (!std::exchange(m_isFirst, false))
        m_buffer.push_back(',');
    m_buffer.push_back('\n');
    m_buffer.append(m_closings.size(), ' ');
    if (!name.isEmpty())
        m_buffer.append(jsonOf(name)).append(": ");
}

void JsonFile::begin(const QString &name, char opening, char closing)
{
    if (!m_closings.empty())
        startEntry(name);
    m_buffer.push_back(opening);
    m_closings.push_back(closing);
    m_isFirst = true;
}

void JsonFile::end()
{
    const char closing = m_closings.back();
    m_closings.pop_back();
    if (!std::exchange(m_isFirst, false)) {
        m_buffer.push_back('\n');
        m_buffer.append(m_closings.size(), ' ');
    }
    m_buffer.push_back(closing);
}

void JsonFile::put(const QString &name, const QJsonValue &value)
{
    startEntry(name);
    m_buffer.append(jsonOf(value));
}

Outcome JsonFile::add(const QJsonValue &value)
{
    put({}, value);
    return m_buffer.size() < flushAt ? Outcome(Nothing()) : flush();
}

Outcome JsonFile::flush()
{
    if (m_file.write(m_buffer.data(), qint64(m_buffer.size())) != qint64(m_buffer.size()))
        return unwritable();
    m_buffer.clear();
    return Nothing();
}

Outcome JsonFile::commit()
{
    m_buffer.push_back('\n');
    if (auto flushed = flush(); !flushed)
        return flushed;
    return m_file.commit() ? Outcome(Nothing()) : unwritable();
}

} // namespace daicho
