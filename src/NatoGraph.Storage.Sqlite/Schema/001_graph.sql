-- The log: what articles said. Rows are added; the only changes are marks that a row is superseded, or current again.

CREATE TABLE article (
    sequence      INTEGER PRIMARY KEY,
    id            TEXT NOT NULL,
    version       INTEGER NOT NULL,
    name          TEXT NOT NULL,
    title         TEXT,
    outlet        TEXT,
    url           TEXT,
    published_on  TEXT NOT NULL,
    language      TEXT NOT NULL,
    content_hash  TEXT NOT NULL,
    recorded_at   TEXT NOT NULL,
    superseded_at TEXT,
    sort_name     TEXT NOT NULL,
    claim_count   INTEGER NOT NULL,
    removed       TEXT NOT NULL,
    text          TEXT NOT NULL,
    UNIQUE (id, version)
) STRICT;

CREATE UNIQUE INDEX article_current ON article (id) WHERE superseded_at IS NULL;
CREATE INDEX article_by_name ON article (sort_name, id) WHERE superseded_at IS NULL;
CREATE INDEX article_by_day ON article (published_on, id) WHERE superseded_at IS NULL;
CREATE INDEX article_by_claims ON article (claim_count, id) WHERE superseded_at IS NULL;

CREATE TABLE article_entity (
    article  INTEGER NOT NULL REFERENCES article (sequence),
    key      TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (article, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim (
    sequence      INTEGER PRIMARY KEY,
    id            TEXT NOT NULL UNIQUE,
    article       TEXT NOT NULL,
    version       INTEGER NOT NULL,
    predicate     TEXT NOT NULL,
    modality      TEXT NOT NULL,
    confidence    REAL NOT NULL,
    published_on  TEXT NOT NULL,
    outlet        TEXT,
    start_first   TEXT,
    start_last    TEXT,
    end_first     TEXT,
    end_last      TEXT,
    recorded_at   TEXT NOT NULL,
    superseded_at TEXT,
    statement     TEXT NOT NULL,
    quote         TEXT NOT NULL,
    -- From here on it is view: which entities the claim speaks of.
    subject       TEXT,
    object        TEXT,
    post          TEXT,
    participants  TEXT NOT NULL DEFAULT '[]',
    attributed_to TEXT
) STRICT;

CREATE INDEX claim_of_article ON claim (article, superseded_at, id);
CREATE INDEX claim_by_day ON claim (coalesce(start_first, '9999-12-32'), id);
CREATE INDEX claim_by_publication ON claim (published_on, id);
CREATE INDEX claim_by_confidence ON claim (confidence, id);
CREATE INDEX claim_superseded ON claim (superseded_at) WHERE superseded_at IS NOT NULL;
CREATE INDEX claim_by_source ON claim (attributed_to) WHERE attributed_to IS NOT NULL;

-- The view: forms, entities, what claims speak of, facts. All of it can be dropped and made again from the log.

CREATE TABLE form (
    id       TEXT PRIMARY KEY,
    document TEXT NOT NULL,
    articles INTEGER NOT NULL,
    entity   TEXT
) STRICT;

CREATE INDEX form_of_entity ON form (entity);
CREATE INDEX form_unresolved ON form (id) WHERE entity IS NULL;

CREATE TABLE blocking_key (
    key  TEXT NOT NULL,
    form TEXT NOT NULL REFERENCES form (id) ON DELETE CASCADE,
    PRIMARY KEY (key, form)
) STRICT, WITHOUT ROWID;

CREATE INDEX blocking_key_of_form ON blocking_key (form);

CREATE TABLE mention (
    article TEXT NOT NULL,
    key     TEXT NOT NULL,
    form    TEXT NOT NULL REFERENCES form (id),
    PRIMARY KEY (article, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX mention_of_form ON mention (form, article);

CREATE TABLE entity (
    id           TEXT PRIMARY KEY,
    kind         TEXT NOT NULL,
    sort_name    TEXT NOT NULL,
    body_kind    TEXT,
    organisation TEXT,
    claim_count  INTEGER NOT NULL DEFAULT 0,
    document     TEXT NOT NULL
) STRICT;

CREATE INDEX entity_by_name ON entity (kind, sort_name, id);
CREATE INDEX entity_by_claims ON entity (kind, claim_count, id);
CREATE INDEX entity_in_organisation ON entity (organisation, sort_name, id) WHERE organisation IS NOT NULL;

CREATE TABLE redirect (
    id     TEXT PRIMARY KEY,
    entity TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX redirect_to ON redirect (entity);

CREATE TABLE claim_entity (
    entity  TEXT NOT NULL,
    claim   INTEGER NOT NULL REFERENCES claim (sequence),
    current INTEGER NOT NULL,
    PRIMARY KEY (entity, claim)
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_entity_of_claim ON claim_entity (claim);

CREATE TRIGGER claim_entity_added AFTER INSERT ON claim_entity WHEN new.current = 1
BEGIN
    UPDATE entity SET claim_count = claim_count + 1 WHERE id = new.entity;
END;

CREATE TRIGGER claim_entity_removed AFTER DELETE ON claim_entity WHEN old.current = 1
BEGIN
    UPDATE entity SET claim_count = claim_count - 1 WHERE id = old.entity;
END;

CREATE TRIGGER claim_entity_superseded AFTER UPDATE OF current ON claim_entity WHEN old.current <> new.current
BEGIN
    UPDATE entity SET claim_count = claim_count + new.current - old.current WHERE id = new.entity;
END;

CREATE TABLE claim_unit (
    unit  TEXT NOT NULL,
    claim INTEGER NOT NULL REFERENCES claim (sequence),
    PRIMARY KEY (unit, claim)
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_unit_of_claim ON claim_unit (claim);

CREATE TABLE unit (
    key         TEXT PRIMARY KEY,
    diagnostics TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE fact (
    id          TEXT PRIMARY KEY,
    kind        TEXT NOT NULL,
    unit        TEXT NOT NULL,
    position    INTEGER NOT NULL,
    status      TEXT NOT NULL,
    event_kind  TEXT,
    sort_name   TEXT,
    start_first TEXT,
    start_last  TEXT,
    end_first   TEXT,
    end_last    TEXT,
    -- The day a timeline shows it under, and the first and last day it may touch; no last day is an open end.
    day         TEXT,
    span_first  TEXT,
    span_last   TEXT,
    claim_count INTEGER NOT NULL,
    document    TEXT NOT NULL
) STRICT;

CREATE INDEX fact_of_unit ON fact (unit);
CREATE INDEX fact_of_kind ON fact (kind);

-- Only events are listed by themselves; the other facts are reached over their posts, people and organisations.
CREATE INDEX event_by_day ON fact (coalesce(start_first, '9999-12-32'), id) WHERE kind = 'Event';
CREATE INDEX event_by_name ON fact (sort_name, id) WHERE kind = 'Event';
CREATE INDEX event_by_claims ON fact (claim_count, id) WHERE kind = 'Event';

CREATE TABLE fact_entity (
    entity TEXT NOT NULL,
    role   TEXT NOT NULL,
    fact   TEXT NOT NULL REFERENCES fact (id) ON DELETE CASCADE,
    PRIMARY KEY (entity, role, fact)
) STRICT, WITHOUT ROWID;

CREATE INDEX fact_entity_of_fact ON fact_entity (fact);

CREATE TABLE fact_claim (
    claim  TEXT NOT NULL,
    fact   TEXT NOT NULL REFERENCES fact (id) ON DELETE CASCADE,
    stance TEXT NOT NULL,
    PRIMARY KEY (claim, fact, stance)
) STRICT, WITHOUT ROWID;

CREATE INDEX fact_claim_of_fact ON fact_claim (fact);

CREATE TABLE contradiction (
    id       TEXT PRIMARY KEY,
    unit     TEXT NOT NULL,
    kind     TEXT NOT NULL,
    document TEXT NOT NULL
) STRICT;

CREATE INDEX contradiction_of_unit ON contradiction (unit);
CREATE INDEX contradiction_by_kind ON contradiction (kind, id);

CREATE TABLE contradiction_about (
    about         TEXT NOT NULL,
    contradiction TEXT NOT NULL REFERENCES contradiction (id) ON DELETE CASCADE,
    PRIMARY KEY (about, contradiction)
) STRICT, WITHOUT ROWID;

CREATE INDEX contradiction_about_of ON contradiction_about (contradiction);

-- Full text. The index keeps its own characters: an article's are those without the ranges set aside.

CREATE TABLE search_item (
    sequence INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    kind     TEXT NOT NULL
) STRICT;

-- Whole names, folded, so that a name typed in full comes first.
CREATE TABLE search_name (
    name TEXT NOT NULL,
    item INTEGER NOT NULL REFERENCES search_item (sequence) ON DELETE CASCADE,
    PRIMARY KEY (name, item)
) STRICT, WITHOUT ROWID;

CREATE INDEX search_name_of_item ON search_name (item);

CREATE VIRTUAL TABLE search USING fts5 (
    name, names, place, text,
    tokenize = 'unicode61 remove_diacritics 2'
);
