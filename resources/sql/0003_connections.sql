-- SPDX-License-Identifier: GPL-3.0-or-later
-- How assets stand to each other, what flows between them, and room for the measures of a whole standard.

-- sort: 0 holds, 1 depends on, 2 derived from
CREATE TABLE link (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    sort INTEGER NOT NULL CHECK (sort BETWEEN 0 AND 2),
    origin INTEGER NOT NULL REFERENCES asset (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES asset (id) DEFERRABLE INITIALLY DEFERRED,
    remarks TEXT NOT NULL,
    CHECK (origin <> target)
);
CREATE UNIQUE INDEX link_ends ON link (origin, target, sort);
CREATE INDEX link_target ON link (target);

-- limited: 1 when path and protocol are restricted (特定通信). sanitising: the method's id in the policy, '' for none.
CREATE TABLE flow (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    origin INTEGER NOT NULL REFERENCES asset (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES asset (id) DEFERRABLE INITIALLY DEFERRED,
    protocol TEXT NOT NULL,
    limited INTEGER NOT NULL CHECK (limited BETWEEN 0 AND 1),
    sanitising TEXT NOT NULL,
    remarks TEXT NOT NULL,
    CHECK (origin <> target)
);
CREATE INDEX flow_origin ON flow (origin);
CREATE INDEX flow_target ON flow (target);

-- terms: 0 not recorded, 1 negotiated, 2 the provider's standard terms (約款型)
ALTER TABLE engagement ADD COLUMN terms INTEGER NOT NULL DEFAULT 0 CHECK (terms BETWEEN 0 AND 2);

-- standard: 1 when the department keeps the standard ledger from which others derive theirs
ALTER TABLE department ADD COLUMN standard INTEGER NOT NULL DEFAULT 0 CHECK (standard BETWEEN 0 AND 1);

-- in_force: from this day; 0: from the day of its adoption
ALTER TABLE policy ADD COLUMN in_force INTEGER NOT NULL DEFAULT 0;

-- A standard has more measures than a basic policy: 512 ordinals in place of 256. What refers to a table is made anew
-- before the table, so that no reference ever dangles.
CREATE TABLE measure_wide (
    ordinal INTEGER PRIMARY KEY CHECK (ordinal BETWEEN 0 AND 511),
    id TEXT NOT NULL UNIQUE
);
INSERT INTO measure_wide SELECT ordinal, id FROM measure;

CREATE TABLE exception_wide (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    unit INTEGER NOT NULL CHECK (unit BETWEEN 0 AND 4),
    subject INTEGER NOT NULL,
    measure INTEGER NOT NULL REFERENCES measure_wide (ordinal) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL,
    approver TEXT NOT NULL,
    approved INTEGER NOT NULL,
    expires INTEGER NOT NULL
);
INSERT INTO exception_wide SELECT id, revision, unit, subject, measure, reason, approver, approved, expires FROM exception;
DROP TABLE exception;
DROP TABLE measure;
ALTER TABLE measure_wide RENAME TO measure;
ALTER TABLE exception_wide RENAME TO exception;

CREATE TABLE answers_wide (
    unit INTEGER NOT NULL CHECK (unit BETWEEN 0 AND 4),
    subject INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    statuses TEXT NOT NULL CHECK (length(statuses) <= 512),
    notes TEXT NOT NULL,
    PRIMARY KEY (unit, subject)
) WITHOUT ROWID;
INSERT INTO answers_wide SELECT unit, subject, revision, statuses, notes FROM answers;
DROP TABLE answers;
ALTER TABLE answers_wide RENAME TO answers;
