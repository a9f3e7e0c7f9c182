-- Components beside the duty score with their weights, and leaders' paper ballots entered twice.

CREATE TABLE component_weight (
  id BIGINT NOT NULL AUTO_INCREMENT,
  cycle_id BIGINT NOT NULL,
  kind VARCHAR(30) NOT NULL,
  weight DECIMAL(9,6) NOT NULL,
  document_number VARCHAR(200) NOT NULL,
  set_at DATETIME(6) NOT NULL,
  set_by VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_component_weight_cycle (cycle_id),
  CONSTRAINT fk_component_weight_cycle FOREIGN KEY (cycle_id) REFERENCES appraisal_cycle (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE component_result (
  id BIGINT NOT NULL AUTO_INCREMENT,
  cycle_id BIGINT NOT NULL,
  appraisal_id BIGINT NOT NULL,
  kind VARCHAR(30) NOT NULL,
  points DECIMAL(19,6) NOT NULL,
  document_number VARCHAR(200) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  rating_round_id BIGINT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_component_result_cycle (cycle_id, appraisal_id),
  CONSTRAINT fk_component_result_cycle FOREIGN KEY (cycle_id) REFERENCES appraisal_cycle (id),
  CONSTRAINT fk_component_result_appraisal FOREIGN KEY (appraisal_id) REFERENCES unit_appraisal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE rating_round (
  id BIGINT NOT NULL AUTO_INCREMENT,
  cycle_id BIGINT NOT NULL,
  title VARCHAR(200) NOT NULL,
  method VARCHAR(30) NOT NULL,
  state VARCHAR(30) NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  closed_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY ix_rating_round_cycle (cycle_id),
  CONSTRAINT fk_rating_round_cycle FOREIGN KEY (cycle_id) REFERENCES appraisal_cycle (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The same paper is entered by two people who do not see each other's figures before both are in.
CREATE TABLE rating_entry (
  id BIGINT NOT NULL AUTO_INCREMENT,
  round_id BIGINT NOT NULL,
  sheet_number INT NOT NULL,
  person_id BIGINT NOT NULL,
  entered_by VARCHAR(200) NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_rating_entry (round_id, sheet_number, person_id),
  CONSTRAINT fk_rating_entry_round FOREIGN KEY (round_id) REFERENCES rating_round (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE rating_mark (
  entry_id BIGINT NOT NULL,
  appraisal_id BIGINT NOT NULL,
  points DECIMAL(19,6) NOT NULL,
  PRIMARY KEY (entry_id, appraisal_id),
  CONSTRAINT fk_rating_mark_entry FOREIGN KEY (entry_id) REFERENCES rating_entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
