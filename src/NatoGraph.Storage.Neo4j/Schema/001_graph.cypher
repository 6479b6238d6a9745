// The log: articles, their earlier versions, and claims.
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_version_key IF NOT EXISTS FOR (n:ArticleVersion) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;

// The view: forms, entities, facts, contradictions.
CREATE CONSTRAINT form_id IF NOT EXISTS FOR (n:Form) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT blocking_key IF NOT EXISTS FOR (n:BlockingKey) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT post_id IF NOT EXISTS FOR (n:Post) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT former_id IF NOT EXISTS FOR (n:FormerId) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT former_subject_id IF NOT EXISTS FOR (n:FormerSubject) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT unit_key IF NOT EXISTS FOR (n:Unit) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (n:Fact) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_name IF NOT EXISTS FOR (n:Place) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT contradiction_id IF NOT EXISTS FOR (n:Contradiction) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT natograph_id IF NOT EXISTS FOR (n:NatoGraph) REQUIRE n.id IS UNIQUE;

// Orders of lists: each key ends in the id, so that it is total and a page begins with one seek.
CREATE RANGE INDEX article_by_name IF NOT EXISTS FOR (n:Article) ON (n.nameKey);
CREATE RANGE INDEX article_by_day IF NOT EXISTS FOR (n:Article) ON (n.publishedKey);
CREATE RANGE INDEX article_by_claims IF NOT EXISTS FOR (n:Article) ON (n.claimsKey);
CREATE RANGE INDEX article_by_outlet IF NOT EXISTS FOR (n:Article) ON (n.outlet);
CREATE RANGE INDEX claim_by_day IF NOT EXISTS FOR (n:Claim) ON (n.dayKey);
CREATE RANGE INDEX claim_by_day_down IF NOT EXISTS FOR (n:Claim) ON (n.dayKeyDown);
CREATE RANGE INDEX claim_by_publication IF NOT EXISTS FOR (n:Claim) ON (n.publishedKey);
CREATE RANGE INDEX claim_by_confidence IF NOT EXISTS FOR (n:Claim) ON (n.confidenceKey);
CREATE RANGE INDEX claim_by_source IF NOT EXISTS FOR (n:Claim) ON (n.attributedTo);
CREATE RANGE INDEX person_by_name IF NOT EXISTS FOR (n:Person) ON (n.nameKey);
CREATE RANGE INDEX person_by_claims IF NOT EXISTS FOR (n:Person) ON (n.claimsKey);
CREATE RANGE INDEX organisation_by_name IF NOT EXISTS FOR (n:Organisation) ON (n.nameKey);
CREATE RANGE INDEX organisation_by_claims IF NOT EXISTS FOR (n:Organisation) ON (n.claimsKey);
CREATE RANGE INDEX post_by_name IF NOT EXISTS FOR (n:Post) ON (n.nameKey);
CREATE RANGE INDEX post_by_claims IF NOT EXISTS FOR (n:Post) ON (n.claimsKey);
CREATE RANGE INDEX event_by_day IF NOT EXISTS FOR (n:Event) ON (n.dayKey);
CREATE RANGE INDEX event_by_day_down IF NOT EXISTS FOR (n:Event) ON (n.dayKeyDown);
CREATE RANGE INDEX event_by_name IF NOT EXISTS FOR (n:Event) ON (n.nameKey);
CREATE RANGE INDEX event_by_claims IF NOT EXISTS FOR (n:Event) ON (n.claimsKey);

// Dates, for people who query the graph directly.
CREATE RANGE INDEX tenure_from IF NOT EXISTS FOR (n:Tenure) ON (n.startFirst);
CREATE RANGE INDEX tenure_until IF NOT EXISTS FOR (n:Tenure) ON (n.endLast);
CREATE RANGE INDEX event_from IF NOT EXISTS FOR (n:Event) ON (n.startFirst);
CREATE RANGE INDEX article_published IF NOT EXISTS FOR (n:Article) ON (n.publishedOn);

// Ways through the view.
CREATE RANGE INDEX form_of_entity IF NOT EXISTS FOR (n:Form) ON (n.entity);
CREATE RANGE INDEX form_unresolved IF NOT EXISTS FOR (n:Form) ON (n.unresolved);
CREATE RANGE INDEX former_id_of IF NOT EXISTS FOR (n:FormerId) ON (n.entity);
CREATE RANGE INDEX fact_of_unit IF NOT EXISTS FOR (n:Fact) ON (n.unit);
CREATE RANGE INDEX contradiction_of_unit IF NOT EXISTS FOR (n:Contradiction) ON (n.unit);

// Full text. "search" holds words without case and accents, as the program compares them; "article_text" the French text as it is.
CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (n:Person|Organisation|Post|Event|Article) ON EACH [n.nameWords, n.textWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX article_text IF NOT EXISTS FOR (n:Article) ON EACH [n.title, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'french'}};
