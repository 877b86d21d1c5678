// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace daicho
{

/// The texts of controls, with what a catalogue leaves open put in: a parameter's value, else what it asks for in
/// square brackets. Parameters may name parameters.
class OscalProse
{
public:
    /// Takes the parameters of a group or control up; those of the catalogue hold everywhere.
    void learn(const QJsonObject &holder);
    /// The text of all parts below one another, but assessments; labels stand in front, deeper parts are indented.
    QString partsOf(const QJsonObject &control) const;
    /// What a control asks in its first words: the prose of the first part that has any.
    QString firstProseOf(const QJsonObject &control) const;
    QString withParameters(const QString &prose) const;

private:
    QString valueOf(const QString &parameter, int depth) const;
    QString inserted(const QString &prose, int depth) const;
    void append(const QJsonObject &part, int depth, QStringList &lines) const;

    QHash<QString, QJsonObject> m_parameters;
};

/// The property of this name, such as the label by which people know a control.
QString oscalProperty(const QJsonObject &holder, const QString &name);

} // namespace daicho
