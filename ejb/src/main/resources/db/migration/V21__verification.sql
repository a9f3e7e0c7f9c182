-- Verification at scale: who verifies which indicator, samples, panels, visits.

ALTER TABLE indicator_revision ADD COLUMN indicator_key VARCHAR(190) NOT NULL DEFAULT '';

UPDATE indicator_revision SET indicator_key = SUBSTRING(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(level2, ' ', ''), '　', ''), '\n', ''), '\r', ''), '\t', ''), 1, 190);

CREATE INDEX ix_indicator_revision_key ON indicator_revision (indicator_key, plan_revision_id);

-- Where a finding comes from: a verifier, the decision of a panel, or a sample that did not draw it.
ALTER TABLE verified_indicator ADD COLUMN origin VARCHAR(30) NOT NULL DEFAULT 'VERIFIED';
ALTER TABLE verified_indicator ADD COLUMN source_id BIGINT NULL;
ALTER TABLE verified_indicator ADD COLUMN document_number VARCHAR(200) NULL;

CREATE TABLE verifier_assignment (
  id BIGINT NOT NULL AUTO_INCREMENT,
  cycle_id BIGINT NOT NULL,
  indicator_key VARCHAR(190) NOT NULL,
  verifier_id BIGINT NOT NULL,
  verifier_name VARCHAR(200) NOT NULL,
  other_id BIGINT NULL,
  other_name VARCHAR(200) NULL,
  assigned_on DATE NOT NULL,
  assigned_by VARCHAR(200) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_verifier_assignment (cycle_id, indicator_key),
  KEY ix_verifier_assignment_person (verifier_id, cycle_id),
  KEY ix_verifier_assignment_other (other_id, cycle_id),
  CONSTRAINT fk_verifier_assignment_cycle FOREIGN KEY (cycle_id) REFERENCES appraisal_cycle (id),
  CONSTRAINT fk_verifier_assignment_person FOREIGN KEY (verifier_id) REFERENCES person (id),
  CONSTRAINT fk_verifier_assignment_other FOREIGN KEY (other_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE sample_review (
  id BIGINT NOT NULL AUTO_INCREMENT,
  cycle_id BIGINT NOT NULL,
  indicator_key VARCHAR(190) NULL,
  appraisal_id BIGINT NULL,
  title VARCHAR(1000) NOT NULL,
  quota_percent INT NOT NULL,
  quota_least INT NOT NULL,
  first_percent INT NOT NULL,
  first_least INT NOT NULL,
  tolerance DECIMAL(19,6) NOT NULL,
  seed VARCHAR(200) NOT NULL,
  algorithm VARCHAR(40) NOT NULL,
  inputs_sha256 CHAR(64) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  document_number VARCHAR(200) NULL,
  drawn_at DATETIME(6) NOT NULL,
  drawn_by VARCHAR(200) NOT NULL,
  taken_over_at DATETIME(6) NULL,
  taken_over_by VARCHAR(200) NULL,
  takeover_reason VARCHAR(1000) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY ix_sample_review_cycle (cycle_id, id),
  CONSTRAINT fk_sample_review_cycle FOREIGN KEY (cycle_id) REFERENCES appraisal_cycle (id),
  CONSTRAINT fk_sample_review_appraisal FOREIGN KEY (appraisal_id) REFERENCES unit_appraisal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE sample_entry (
  id BIGINT NOT NULL AUTO_INCREMENT,
  sample_id BIGINT NOT NULL,
  entry_key VARCHAR(100) NOT NULL,
  stratum VARCHAR(200) NOT NULL,
  lot CHAR(64) NOT NULL,
  place_in_stratum INT NOT NULL,
  is_chosen BOOLEAN NOT NULL,
  appraisal_id BIGINT NOT NULL,
  indicator_id BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_sample_entry (sample_id, entry_key),
  KEY ix_sample_entry_item (appraisal_id, indicator_id),
  CONSTRAINT fk_sample_entry_sample FOREIGN KEY (sample_id) REFERENCES sample_review (id),
  CONSTRAINT fk_sample_entry_appraisal FOREIGN KEY (appraisal_id) REFERENCES unit_appraisal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- While a panel is open it names its item in open_indicator_id, so that an item has one open panel at most.
CREATE TABLE panel_review (
  id BIGINT NOT NULL AUTO_INCREMENT,
  cycle_id BIGINT NOT NULL,
  appraisal_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  indicator_id BIGINT NOT NULL,
  open_indicator_id BIGINT NULL,
  seq INT NOT NULL,
  indicator_text VARCHAR(1000) NOT NULL,
  full_points DECIMAL(19,6) NOT NULL,
  claimed_rate DECIMAL(19,6) NULL,
  state VARCHAR(20) NOT NULL,
  question VARCHAR(1000) NOT NULL,
  raised_by BIGINT NOT NULL,
  raised_post VARCHAR(200) NOT NULL,
  raised_on DATE NOT NULL,
  measure VARCHAR(20) NULL,
  decided_value DECIMAL(19,6) NULL,
  rate_before DECIMAL(19,6) NULL,
  decision_reason VARCHAR(1000) NULL,
  document_number VARCHAR(200) NULL,
  decided_on DATE NULL,
  recorded_post VARCHAR(200) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_panel_review_open (open_indicator_id),
  KEY ix_panel_review_cycle (cycle_id, id),
  KEY ix_panel_review_item (appraisal_id, indicator_id),
  CONSTRAINT fk_panel_review_cycle FOREIGN KEY (cycle_id) REFERENCES appraisal_cycle (id),
  CONSTRAINT fk_panel_review_appraisal FOREIGN KEY (appraisal_id) REFERENCES unit_appraisal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE panel_member (
  id BIGINT NOT NULL AUTO_INCREMENT,
  panel_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  person_name VARCHAR(200) NOT NULL,
  home VARCHAR(500) NOT NULL,
  is_chair BOOLEAN NOT NULL,
  view_text VARCHAR(1000) NULL,
  said_on DATE NULL,
  recorded_post VARCHAR(200) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_panel_member (panel_id, person_id),
  CONSTRAINT fk_panel_member_panel FOREIGN KEY (panel_id) REFERENCES panel_review (id),
  CONSTRAINT fk_panel_member_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE verification_visit (
  id BIGINT NOT NULL AUTO_INCREMENT,
  cycle_id BIGINT NOT NULL,
  appraisal_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  visited_on DATE NOT NULL,
  place VARCHAR(200) NOT NULL,
  note VARCHAR(4000) NULL,
  score DECIMAL(19,6) NULL,
  recorded_on DATE NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  adopted_points DECIMAL(19,6) NULL,
  adopted_on DATE NULL,
  adopted_by VARCHAR(200) NULL,
  adopted_document VARCHAR(200) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY ix_verification_visit_cycle (cycle_id, id),
  KEY ix_verification_visit_appraisal (appraisal_id),
  CONSTRAINT fk_verification_visit_cycle FOREIGN KEY (cycle_id) REFERENCES appraisal_cycle (id),
  CONSTRAINT fk_verification_visit_appraisal FOREIGN KEY (appraisal_id) REFERENCES unit_appraisal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE visit_visitor (
  visit_id BIGINT NOT NULL,
  seq INT NOT NULL,
  person_id BIGINT NOT NULL,
  person_name VARCHAR(200) NOT NULL,
  home VARCHAR(500) NOT NULL,
  PRIMARY KEY (visit_id, seq),
  CONSTRAINT fk_visit_visitor_visit FOREIGN KEY (visit_id) REFERENCES verification_visit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE visit_item (
  visit_id BIGINT NOT NULL,
  seq INT NOT NULL,
  indicator_id BIGINT NULL,
  item_text VARCHAR(1000) NOT NULL,
  seen VARCHAR(2000) NULL,
  PRIMARY KEY (visit_id, seq),
  CONSTRAINT fk_visit_item_visit FOREIGN KEY (visit_id) REFERENCES verification_visit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE visit_finding (
  id BIGINT NOT NULL AUTO_INCREMENT,
  visit_id BIGINT NOT NULL,
  facts VARCHAR(2000) NOT NULL,
  measure VARCHAR(2000) NULL,
  points DECIMAL(19,6) NOT NULL,
  finding_id BIGINT NULL,
  PRIMARY KEY (id),
  KEY ix_visit_finding_visit (visit_id),
  CONSTRAINT fk_visit_finding_visit FOREIGN KEY (visit_id) REFERENCES verification_visit (id),
  CONSTRAINT fk_visit_finding_finding FOREIGN KEY (finding_id) REFERENCES finding (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
