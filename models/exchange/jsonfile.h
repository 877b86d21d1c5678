// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonValue>
#include <QSaveFile>

#include <string>

namespace daicho
{

/// Writes a JSON file piece by piece, so that it may be larger than memory; whole or not at all.
class JsonFile
{
public:
    explicit JsonFile(const QString &path);

    Outcome open();
    /// A name is empty inside of an array, and for the outermost object.
    void beginObject(const QString &name = {}) { begin(name, '{', '}'); }
    void beginArray(const QString &name = {}) { begin(name, '[', ']'); }
    void end();
    void put(const QString &name, const QJsonValue &value);
    /// The next entry of an array, on a line of its own.
    Outcome add(const QJsonValue &value);
    Outcome commit();

private:
    void begin(const QString &name, char opening, char closing);
    void startEntry(const QString &name);
    Outcome flush();
    Error unwritable() const;

    QSaveFile m_file;
    std::string m_buffer;
    std::string m_closings; // of what is open
    bool m_isFirst = true;
};

} // namespace daicho
