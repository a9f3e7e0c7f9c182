-- What was entered for an indicator that the scheme scores by a rule of its own. Rows are never changed.

CREATE TABLE indicator_fact (
  id BIGINT NOT NULL AUTO_INCREMENT,
  appraisal_id BIGINT NOT NULL,
  indicator_id BIGINT NOT NULL,
  rule_key VARCHAR(200) NOT NULL,
  fact LONGTEXT NOT NULL,
  entered LONGTEXT NOT NULL,
  recorded_by VARCHAR(200) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_indicator_fact_appraisal (appraisal_id, indicator_id),
  CONSTRAINT fk_indicator_fact_appraisal FOREIGN KEY (appraisal_id) REFERENCES unit_appraisal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
