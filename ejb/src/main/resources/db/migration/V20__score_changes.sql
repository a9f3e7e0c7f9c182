-- Scores set by people beside the ones that the rules give. Rows are only added or withdrawn.

CREATE TABLE score_change (
  id BIGINT NOT NULL AUTO_INCREMENT,
  cycle_id BIGINT NOT NULL,
  appraisal_id BIGINT NOT NULL,
  indicator_id BIGINT NOT NULL,
  points DECIMAL(19,6) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  document_number VARCHAR(200) NOT NULL,
  decided_by VARCHAR(200) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  withdrawn_at DATETIME(6) NULL,
  withdrawal_reason VARCHAR(1000) NULL,
  PRIMARY KEY (id),
  KEY ix_score_change_cycle (cycle_id, appraisal_id),
  CONSTRAINT fk_score_change_cycle FOREIGN KEY (cycle_id) REFERENCES appraisal_cycle (id),
  CONSTRAINT fk_score_change_appraisal FOREIGN KEY (appraisal_id) REFERENCES unit_appraisal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
