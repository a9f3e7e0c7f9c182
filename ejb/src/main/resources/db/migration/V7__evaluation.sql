-- Self-evaluation reports, verified indicators and results delivered by departments in charge.

CREATE TABLE self_evaluation_report (
  id BIGINT NOT NULL AUTO_INCREMENT,
  appraisal_id BIGINT NOT NULL,
  revision_number INT NOT NULL,
  report_text LONGTEXT NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  person_id BIGINT NOT NULL,
  post_name VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_self_evaluation_report (appraisal_id, revision_number),
  CONSTRAINT fk_self_evaluation_report_appraisal FOREIGN KEY (appraisal_id) REFERENCES unit_appraisal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE verified_indicator (
  id BIGINT NOT NULL AUTO_INCREMENT,
  appraisal_id BIGINT NOT NULL,
  indicator_id BIGINT NOT NULL,
  indicator_revision_id BIGINT NOT NULL,
  finding_number INT NOT NULL,
  verification_round INT NOT NULL,
  claimed_rate DECIMAL(19, 6) NULL,
  verified_rate DECIMAL(19, 6) NOT NULL,
  reason VARCHAR(1000) NULL,
  verifier_id BIGINT NOT NULL,
  verifier_post VARCHAR(200) NOT NULL,
  verified_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_verified_indicator (appraisal_id, indicator_id, finding_number),
  CONSTRAINT fk_verified_indicator_appraisal FOREIGN KEY (appraisal_id) REFERENCES unit_appraisal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE delivered_result (
  id BIGINT NOT NULL AUTO_INCREMENT,
  appraisal_id BIGINT NOT NULL,
  indicator_id BIGINT NOT NULL,
  department_id BIGINT NOT NULL,
  state VARCHAR(30) NOT NULL,
  score DECIMAL(19, 6) NULL,
  document_number VARCHAR(200) NULL,
  due_on DATE NOT NULL,
  delivered_on DATE NULL,
  late BOOLEAN NOT NULL,
  corrections INT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_delivered_result (appraisal_id, indicator_id),
  KEY ix_delivered_result_department (department_id),
  CONSTRAINT fk_delivered_result_appraisal FOREIGN KEY (appraisal_id) REFERENCES unit_appraisal (id),
  CONSTRAINT fk_delivered_result_department FOREIGN KEY (department_id) REFERENCES org_unit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
