-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was sent to the departments, and what came back. One row for each department in each round; the newest counts.

-- form: 0 registry file, 1 workbook. stage: 0 sent, 1 submitted, 2 merged, 3 sent back. sent_revision: the revision
-- whose state was sent. digest: SHA-256, in hex, of the file that was merged. here: 1 in a department's own file.
CREATE TABLE dispatch (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    department INTEGER NOT NULL REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
    form INTEGER NOT NULL CHECK (form BETWEEN 0 AND 1),
    stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 3),
    sent_revision INTEGER NOT NULL CHECK (sent_revision >= 0),
    sent INTEGER NOT NULL,
    due INTEGER NOT NULL,
    submitted INTEGER NOT NULL,
    merged INTEGER NOT NULL,
    sent_back INTEGER NOT NULL,
    file TEXT NOT NULL,
    remarks TEXT NOT NULL,
    digest TEXT NOT NULL,
    here INTEGER NOT NULL CHECK (here BETWEEN 0 AND 1)
);
CREATE INDEX dispatch_department ON dispatch (department);
