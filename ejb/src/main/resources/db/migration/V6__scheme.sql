-- Schemes with the decisions on their questions, score runs, commendation.

CREATE TABLE scheme (
  id BIGINT NOT NULL AUTO_INCREMENT,
  jurisdiction_id BIGINT NOT NULL,
  code VARCHAR(100) NOT NULL,
  scheme_version INT NOT NULL,
  name VARCHAR(200) NOT NULL,
  source_document VARCHAR(200) NOT NULL,
  source_text LONGTEXT NOT NULL,
  definition LONGTEXT NOT NULL,
  state VARCHAR(30) NOT NULL,
  hash VARCHAR(64) NULL,
  issued_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_scheme (jurisdiction_id, code, scheme_version),
  CONSTRAINT fk_scheme_jurisdiction FOREIGN KEY (jurisdiction_id) REFERENCES org_unit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE scheme_answer (
  id BIGINT NOT NULL AUTO_INCREMENT,
  scheme_id BIGINT NOT NULL,
  question_code VARCHAR(100) NOT NULL,
  chosen_option VARCHAR(200) NOT NULL,
  document_number VARCHAR(200) NOT NULL,
  provisional BOOLEAN NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  answered_at DATETIME(6) NOT NULL,
  answered_by VARCHAR(500) NOT NULL,
  after_issue BOOLEAN NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT fk_scheme_answer_scheme FOREIGN KEY (scheme_id) REFERENCES scheme (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- No constraint to appraisal_cycle.scheme_id: a cycle is prepared and refused by rules, not by keys.

CREATE TABLE score_run (
  id BIGINT NOT NULL AUTO_INCREMENT,
  cycle_id BIGINT NOT NULL,
  run_number INT NOT NULL,
  determined_at DATETIME(6) NOT NULL,
  determined_by VARCHAR(200) NOT NULL,
  scheme_id BIGINT NOT NULL,
  scheme_hash VARCHAR(64) NOT NULL,
  readings LONGTEXT NOT NULL,
  decimals INT NOT NULL,
  provisional BOOLEAN NOT NULL,
  fingerprint VARCHAR(64) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_score_run (cycle_id, run_number),
  CONSTRAINT fk_score_run_cycle FOREIGN KEY (cycle_id) REFERENCES appraisal_cycle (id),
  CONSTRAINT fk_score_run_scheme FOREIGN KEY (scheme_id) REFERENCES scheme (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE scored_series (
  id BIGINT NOT NULL AUTO_INCREMENT,
  run_id BIGINT NOT NULL,
  series_id BIGINT NOT NULL,
  mandatory_scores DECIMAL(19,6) NULL,
  mandatory_points DECIMAL(19,6) NULL,
  derivation LONGTEXT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_scored_series (run_id, series_id),
  CONSTRAINT fk_scored_series_run FOREIGN KEY (run_id) REFERENCES score_run (id),
  CONSTRAINT fk_scored_series_series FOREIGN KEY (series_id) REFERENCES series (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE scored_unit (
  id BIGINT NOT NULL AUTO_INCREMENT,
  run_id BIGINT NOT NULL,
  appraisal_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  series_id BIGINT NOT NULL,
  mandatory DECIMAL(19,6) NOT NULL,
  self_selected DECIMAL(19,6) NOT NULL,
  total DECIMAL(19,6) NOT NULL,
  full_points DECIMAL(19,6) NOT NULL,
  place INT NOT NULL,
  provisional BOOLEAN NOT NULL,
  grade VARCHAR(100) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_scored_unit (run_id, appraisal_id),
  CONSTRAINT fk_scored_unit_run FOREIGN KEY (run_id) REFERENCES score_run (id),
  CONSTRAINT fk_scored_unit_appraisal FOREIGN KEY (appraisal_id) REFERENCES unit_appraisal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE indicator_score (
  id BIGINT NOT NULL AUTO_INCREMENT,
  run_id BIGINT NOT NULL,
  appraisal_id BIGINT NOT NULL,
  indicator_id BIGINT NOT NULL,
  seq INT NOT NULL,
  category VARCHAR(30) NOT NULL,
  level1 VARCHAR(1000) NOT NULL,
  name VARCHAR(1000) NOT NULL,
  full_points DECIMAL(19,6) NOT NULL,
  score DECIMAL(19,6) NOT NULL,
  pending BOOLEAN NOT NULL,
  provisional BOOLEAN NOT NULL,
  derivation LONGTEXT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_indicator_score (run_id, appraisal_id, indicator_id),
  CONSTRAINT fk_indicator_score_run FOREIGN KEY (run_id) REFERENCES score_run (id),
  CONSTRAINT fk_indicator_score_appraisal FOREIGN KEY (appraisal_id) REFERENCES unit_appraisal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE nomination (
  id BIGINT NOT NULL AUTO_INCREMENT,
  cycle_id BIGINT NOT NULL,
  kind VARCHAR(30) NOT NULL,
  unit_id BIGINT NOT NULL,
  post VARCHAR(200) NULL,
  merits VARCHAR(2000) NOT NULL,
  state VARCHAR(30) NOT NULL,
  nominated_at DATETIME(6) NOT NULL,
  nominated_by VARCHAR(200) NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY ix_nomination_cycle (cycle_id, unit_id),
  CONSTRAINT fk_nomination_cycle FOREIGN KEY (cycle_id) REFERENCES appraisal_cycle (id),
  CONSTRAINT fk_nomination_unit FOREIGN KEY (unit_id) REFERENCES org_unit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE commendation_notice (
  cycle_id BIGINT NOT NULL,
  title VARCHAR(200) NOT NULL,
  notice_text LONGTEXT NOT NULL,
  document_number VARCHAR(200) NOT NULL,
  published_on DATE NOT NULL,
  PRIMARY KEY (cycle_id),
  CONSTRAINT fk_commendation_notice_cycle FOREIGN KEY (cycle_id) REFERENCES appraisal_cycle (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
