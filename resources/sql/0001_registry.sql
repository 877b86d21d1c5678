-- SPDX-License-Identifier: GPL-3.0-or-later
-- The registry: what it holds, and the history of how it came about.
--
-- Ids are 63-bit integers made by the program and ordered by time. A row's revision is the registry's revision when it
-- was last written. Dates are integers YYYYMMDD; month or day 00 is not known, 0 is no date at all. Lists (places,
-- handling) are text with one entry per line. What is not known is '' or NULL, never a made-up value.

CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 0),
    revision INTEGER NOT NULL CHECK (revision >= 0)
);
INSERT INTO meta (id, revision) VALUES (0, 0);

CREATE TABLE body (
    id INTEGER PRIMARY KEY CHECK (id = 0),
    revision INTEGER NOT NULL,
    name TEXT NOT NULL
);

-- Every policy that was ever adopted, word for word, so that an old ledger can be derived again.
CREATE TABLE policy_text (
    digest TEXT PRIMARY KEY,
    text TEXT NOT NULL
);

-- The one in force.
CREATE TABLE policy (
    id INTEGER PRIMARY KEY CHECK (id = 0),
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    version TEXT NOT NULL,
    hash TEXT NOT NULL,
    digest TEXT NOT NULL REFERENCES policy_text (digest)
);

-- A measure keeps its ordinal for good: statuses are stored by it.
CREATE TABLE measure (
    ordinal INTEGER PRIMARY KEY CHECK (ordinal BETWEEN 0 AND 255),
    id TEXT NOT NULL UNIQUE
);

CREATE TABLE department (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    parent INTEGER REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    since INTEGER NOT NULL,
    until INTEGER NOT NULL
);

CREATE TABLE post (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    title TEXT NOT NULL,
    department INTEGER REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
    holder TEXT NOT NULL,
    since INTEGER NOT NULL
);

CREATE TABLE zone (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    position INTEGER NOT NULL
);
CREATE UNIQUE INDEX zone_code ON zone (code);

-- sort: 0 outsourcing, 1 cloud service, 2 social media
CREATE TABLE engagement (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    sort INTEGER NOT NULL CHECK (sort BETWEEN 0 AND 2),
    name TEXT NOT NULL,
    provider TEXT NOT NULL,
    department INTEGER REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
    responsible INTEGER REFERENCES post (id) DEFERRABLE INITIALLY DEFERRED,
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    remarks TEXT NOT NULL
);

-- state: 0 draft, 1 registered, 2 retired. classification: {"axis":"level",…}; reasons: {"axis":"why",…} or ''.
-- kind, sub_kind, zone, personal_information and handling are ids of the policy's own vocabulary.
CREATE TABLE asset (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),
    number TEXT NOT NULL CHECK (number <> ''),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    sub_kind TEXT NOT NULL,
    business TEXT NOT NULL,
    department INTEGER REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
    owner INTEGER REFERENCES post (id) DEFERRABLE INITIALLY DEFERRED,
    custodian TEXT NOT NULL,
    users TEXT NOT NULL,
    places TEXT NOT NULL,
    off_site INTEGER NOT NULL CHECK (off_site BETWEEN 0 AND 1),
    off_site_approval TEXT NOT NULL,
    zone TEXT NOT NULL,
    classification TEXT NOT NULL,
    reasons TEXT NOT NULL,
    personal_information TEXT NOT NULL,
    handling TEXT NOT NULL,
    labelling TEXT NOT NULL,
    take_out TEXT NOT NULL,
    retention_years INTEGER CHECK (retention_years >= 0),
    retention TEXT NOT NULL,
    engagement INTEGER REFERENCES engagement (id) DEFERRABLE INITIALLY DEFERRED,
    in_service INTEGER NOT NULL,
    registered INTEGER NOT NULL,
    last_review INTEGER NOT NULL,
    next_review INTEGER NOT NULL,
    disposal_permitted_by TEXT NOT NULL,
    disposed_on INTEGER NOT NULL,
    disposal_by TEXT NOT NULL,
    disposal_action TEXT NOT NULL,
    disposal_method TEXT NOT NULL,
    remarks TEXT NOT NULL
);
CREATE UNIQUE INDEX asset_number ON asset (number);

-- One row for each subject that has answers. unit: 0 body (subject 0), 1 zone, 2 department, 3 asset, 4 engagement.
-- statuses: one digit for each measure in the order of ordinals, trailing zeros left out: 0 unanswered, 1 done,
-- 2 partly done, 3 not done, 4 not applicable. notes: a JSON array, or ''.
CREATE TABLE answers (
    unit INTEGER NOT NULL CHECK (unit BETWEEN 0 AND 4),
    subject INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    statuses TEXT NOT NULL CHECK (length(statuses) <= 256),
    notes TEXT NOT NULL,
    PRIMARY KEY (unit, subject)
) WITHOUT ROWID;

CREATE TABLE exception (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    unit INTEGER NOT NULL CHECK (unit BETWEEN 0 AND 4),
    subject INTEGER NOT NULL,
    measure INTEGER NOT NULL REFERENCES measure (ordinal) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL,
    approver TEXT NOT NULL,
    approved INTEGER NOT NULL,
    expires INTEGER NOT NULL
);

-- One row for each change. Its rows are those of change_row with id from first_row on. The hash (BLAKE2b-256, hex)
-- covers the hash of the change before it, everything here but itself and first_row, and all the change's rows.
-- at: UTC, ISO 8601.
CREATE TABLE change (
    revision INTEGER PRIMARY KEY,
    verb INTEGER NOT NULL CHECK (verb >= 0),
    detail TEXT NOT NULL,
    target INTEGER NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    rows INTEGER NOT NULL CHECK (rows >= 0),
    first_row INTEGER NOT NULL,
    hash TEXT NOT NULL
);

-- One row for each row that a change touched: what it was before, as a JSON object of its columns (those that are
-- NULL, 0 or '' are left out), NULL when it was new. What it became is what it was before the next change, or is now.
CREATE TABLE change_row (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    entity TEXT NOT NULL,
    key INTEGER NOT NULL,
    before TEXT
);
