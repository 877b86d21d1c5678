-- SPDX-License-Identifier: GPL-3.0-or-later
-- Finds what happened to one row. New rows are not in it, so that an import of a million costs nothing here: the
-- revision at which a row came about stands in its first image, or in the row itself.
CREATE INDEX change_row_of ON change_row (entity, key, revision) WHERE before IS NOT NULL;
