-- What counts beside the duty score is kept with each score run, and events by which units fall under bars.

ALTER TABLE scored_unit ADD COLUMN overall DECIMAL(19,6) NULL;
ALTER TABLE scored_unit ADD COLUMN score_grade VARCHAR(100) NULL;

CREATE TABLE scored_unit_cap (
  scored_unit_id BIGINT NOT NULL,
  seq INT NOT NULL,
  reason VARCHAR(30) NOT NULL,
  bar_code VARCHAR(100) NOT NULL,
  grade VARCHAR(100) NOT NULL,
  cap_text VARCHAR(2000) NOT NULL,
  PRIMARY KEY (scored_unit_id, seq),
  CONSTRAINT fk_scored_unit_cap_unit FOREIGN KEY (scored_unit_id) REFERENCES scored_unit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE unit_bar (
  id BIGINT NOT NULL AUTO_INCREMENT,
  cycle_id BIGINT NOT NULL,
  appraisal_id BIGINT NOT NULL,
  bar_code VARCHAR(100) NOT NULL,
  event_text VARCHAR(1000) NOT NULL,
  happened_on DATE NOT NULL,
  document_number VARCHAR(200) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  withdrawn_at DATETIME(6) NULL,
  withdrawal_reason VARCHAR(1000) NULL,
  PRIMARY KEY (id),
  KEY ix_unit_bar_cycle (cycle_id, appraisal_id),
  CONSTRAINT fk_unit_bar_cycle FOREIGN KEY (cycle_id) REFERENCES appraisal_cycle (id),
  CONSTRAINT fk_unit_bar_appraisal FOREIGN KEY (appraisal_id) REFERENCES unit_appraisal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
