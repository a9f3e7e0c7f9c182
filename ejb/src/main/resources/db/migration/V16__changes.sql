-- Substitutes and handover; change orders on filed plans.

-- For whom somebody stood in: "B for A".
ALTER TABLE audit_record ADD COLUMN for_person_id BIGINT NULL;
ALTER TABLE audit_record ADD COLUMN for_person_name VARCHAR(200) NULL;

-- Why a duty task ended before its time.
ALTER TABLE duty_task ADD COLUMN closing_reason VARCHAR(1000) NULL;

-- The paper behind a revision that a change order wrote.
ALTER TABLE plan_revision ADD COLUMN document_number VARCHAR(200) NULL;

-- An absence, and who stands in meanwhile; without a substitute it is only an absence.
CREATE TABLE substitution (
  id BIGINT NOT NULL AUTO_INCREMENT,
  jurisdiction_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  giver_id BIGINT NOT NULL,
  giver_name VARCHAR(200) NOT NULL,
  assignment_id BIGINT NULL,
  substitute_id BIGINT NULL,
  substitute_name VARCHAR(200) NULL,
  work_area VARCHAR(30) NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  reason VARCHAR(1000) NULL,
  arranged_by BIGINT NOT NULL,
  arranged_by_name VARCHAR(200) NOT NULL,
  arranged_at DATETIME(6) NOT NULL,
  revoked_at DATETIME(6) NULL,
  revoked_by_name VARCHAR(200) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY ix_substitution_substitute (substitute_id, first_day, last_day),
  KEY ix_substitution_giver (giver_id, first_day),
  KEY ix_substitution_unit (unit_id, last_day),
  CONSTRAINT fk_substitution_giver FOREIGN KEY (giver_id) REFERENCES person (id),
  CONSTRAINT fk_substitution_substitute FOREIGN KEY (substitute_id) REFERENCES person (id),
  CONSTRAINT fk_substitution_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- A person leaves posts to a successor; the list of what was open is kept as it was.
CREATE TABLE handover (
  id BIGINT NOT NULL AUTO_INCREMENT,
  jurisdiction_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  leaver_id BIGINT NOT NULL,
  leaver_name VARCHAR(200) NOT NULL,
  successor_id BIGINT NOT NULL,
  successor_name VARCHAR(200) NOT NULL,
  first_day DATE NOT NULL,
  reason VARCHAR(1000) NULL,
  document_number VARCHAR(200) NULL,
  recorded_by BIGINT NOT NULL,
  recorded_by_name VARCHAR(200) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_handover_unit (unit_id),
  CONSTRAINT fk_handover_leaver FOREIGN KEY (leaver_id) REFERENCES person (id),
  CONSTRAINT fk_handover_successor FOREIGN KEY (successor_id) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE handover_post (
  id BIGINT NOT NULL AUTO_INCREMENT,
  handover_id BIGINT NOT NULL,
  assignment_id BIGINT NOT NULL,
  new_assignment_id BIGINT NULL,
  post_name VARCHAR(200) NOT NULL,
  org_unit_name VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT fk_handover_post_handover FOREIGN KEY (handover_id) REFERENCES handover (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE handover_item (
  id BIGINT NOT NULL AUTO_INCREMENT,
  handover_id BIGINT NOT NULL,
  post_name VARCHAR(200) NOT NULL,
  kind VARCHAR(60) NOT NULL,
  subject_type VARCHAR(30) NOT NULL,
  subject_id BIGINT NOT NULL,
  cycle_year INT NOT NULL,
  unit_name VARCHAR(200) NULL,
  opened_at DATETIME(6) NOT NULL,
  due_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT fk_handover_item_handover FOREIGN KEY (handover_id) REFERENCES handover (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- One document that changes one filed plan, or many.
CREATE TABLE change_order (
  id BIGINT NOT NULL AUTO_INCREMENT,
  cycle_id BIGINT NOT NULL,
  unit_id BIGINT NULL,
  origin VARCHAR(10) NOT NULL,
  state VARCHAR(20) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  request_number VARCHAR(200) NULL,
  total_note VARCHAR(1000) NULL,
  requested_by_name VARCHAR(200) NOT NULL,
  requested_post VARCHAR(200) NOT NULL,
  requested_on DATE NOT NULL,
  agreed_by_post VARCHAR(200) NULL,
  agreed_on DATE NULL,
  decided_by_post VARCHAR(200) NULL,
  decided_on DATE NULL,
  document_number VARCHAR(200) NULL,
  decision_reason VARCHAR(1000) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY ix_change_order_cycle (cycle_id, state),
  CONSTRAINT fk_change_order_cycle FOREIGN KEY (cycle_id) REFERENCES appraisal_cycle (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE plan_amendment (
  id BIGINT NOT NULL AUTO_INCREMENT,
  change_order_id BIGINT NOT NULL,
  appraisal_id BIGINT NOT NULL,
  total_before DECIMAL(19,6) NOT NULL,
  total_after DECIMAL(19,6) NOT NULL,
  new_revision INT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_plan_amendment (change_order_id, appraisal_id),
  KEY ix_plan_amendment_appraisal (appraisal_id),
  CONSTRAINT fk_plan_amendment_order FOREIGN KEY (change_order_id) REFERENCES change_order (id),
  CONSTRAINT fk_plan_amendment_appraisal FOREIGN KEY (appraisal_id) REFERENCES unit_appraisal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What becomes of one indicator; both sides as written, names of owners one a line.
CREATE TABLE indicator_change (
  id BIGINT NOT NULL AUTO_INCREMENT,
  amendment_id BIGINT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  indicator_id BIGINT NULL,
  before_category VARCHAR(30) NULL,
  before_level1 VARCHAR(200) NULL,
  before_level2 VARCHAR(1000) NULL,
  before_points DECIMAL(9,2) NULL,
  before_leaders LONGTEXT NULL,
  before_divisions LONGTEXT NULL,
  before_posts LONGTEXT NULL,
  after_category VARCHAR(30) NULL,
  after_level1 VARCHAR(200) NULL,
  after_level2 VARCHAR(1000) NULL,
  after_points DECIMAL(9,2) NULL,
  after_leaders LONGTEXT NULL,
  after_divisions LONGTEXT NULL,
  after_posts LONGTEXT NULL,
  PRIMARY KEY (id),
  KEY ix_indicator_change_indicator (indicator_id),
  CONSTRAINT fk_indicator_change_amendment FOREIGN KEY (amendment_id) REFERENCES plan_amendment (id),
  CONSTRAINT fk_indicator_change_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
