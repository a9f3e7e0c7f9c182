-- Rectification orders and what was done on them.

CREATE TABLE rectification_order (
  id BIGINT NOT NULL AUTO_INCREMENT,
  appraisal_id BIGINT NOT NULL,
  indicator_id BIGINT NULL,
  division_id BIGINT NOT NULL,
  document_number VARCHAR(200) NOT NULL,
  problem VARCHAR(2000) NOT NULL,
  requirement VARCHAR(2000) NOT NULL,
  ordered_on DATE NOT NULL,
  ordered_by_post VARCHAR(200) NOT NULL,
  due_on DATE NOT NULL,
  round_number INT NOT NULL,
  state VARCHAR(30) NOT NULL,
  overdue BOOLEAN NOT NULL,
  accountability_imposed BOOLEAN NULL,
  accountability_decision VARCHAR(2000) NULL,
  accountability_on DATE NULL,
  accountability_by_post VARCHAR(200) NULL,
  accountability_document VARCHAR(200) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY ix_rectification_finding (appraisal_id, division_id, indicator_id, state),
  CONSTRAINT fk_rectification_appraisal FOREIGN KEY (appraisal_id) REFERENCES unit_appraisal (id),
  CONSTRAINT fk_rectification_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id),
  CONSTRAINT fk_rectification_division FOREIGN KEY (division_id) REFERENCES org_unit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE rectification_step (
  id BIGINT NOT NULL AUTO_INCREMENT,
  order_id BIGINT NOT NULL,
  round_number INT NOT NULL,
  kind VARCHAR(10) NOT NULL,
  result VARCHAR(30) NULL,
  step_text VARCHAR(4000) NULL,
  held_on DATE NULL,
  place VARCHAR(200) NULL,
  recorded_at DATETIME(6) NOT NULL,
  wall_time DATETIME(6) NOT NULL,
  person_id BIGINT NOT NULL,
  post_name VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT fk_rectification_step_order FOREIGN KEY (order_id) REFERENCES rectification_order (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
