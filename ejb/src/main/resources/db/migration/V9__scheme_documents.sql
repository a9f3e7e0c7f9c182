-- Schemes as documents: uploads that wait to be confirmed, and answers to the warnings of the pre-check.

-- An uploaded scheme with its findings: a scheme comes into being only when it is confirmed.
CREATE TABLE scheme_import (
  id BIGINT NOT NULL AUTO_INCREMENT,
  jurisdiction_id BIGINT NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  state VARCHAR(30) NOT NULL,
  document LONGTEXT NULL,
  findings LONGTEXT NULL,
  created_at DATETIME(6) NOT NULL,
  wall_time DATETIME(6) NOT NULL,
  created_by BIGINT NOT NULL,
  scheme_id BIGINT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY ix_scheme_import_jurisdiction (jurisdiction_id),
  CONSTRAINT fk_scheme_import_jurisdiction FOREIGN KEY (jurisdiction_id) REFERENCES org_unit (id),
  CONSTRAINT fk_scheme_import_scheme FOREIGN KEY (scheme_id) REFERENCES scheme (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- One word of explanation for each class of warnings. Rows are only added, the latest counts.
CREATE TABLE check_answer (
  id BIGINT NOT NULL AUTO_INCREMENT,
  subject_kind VARCHAR(30) NOT NULL,
  subject_id BIGINT NOT NULL,
  check_code VARCHAR(100) NOT NULL,
  explanation VARCHAR(1000) NOT NULL,
  document_number VARCHAR(200) NOT NULL,
  provisional BOOLEAN NOT NULL,
  places INT NOT NULL,
  answered_at DATETIME(6) NOT NULL,
  answered_by VARCHAR(500) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_check_answer_subject (subject_kind, subject_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
