-- Consistency reports: claims as they were handed in, and what was found in them. Rows never change.

CREATE TABLE consistency_report (
  id BIGINT NOT NULL AUTO_INCREMENT,
  jurisdiction_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  subject_unit VARCHAR(200) NOT NULL,
  subject_year VARCHAR(4) NOT NULL,
  subject_document VARCHAR(200) NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  claims LONGTEXT NOT NULL,
  findings LONGTEXT NOT NULL,
  figures INT NOT NULL,
  contradictions INT NOT NULL,
  remarks INT NOT NULL,
  checked_at DATETIME(6) NOT NULL,
  wall_time DATETIME(6) NOT NULL,
  checked_by BIGINT NOT NULL,
  checked_by_post VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_consistency_report_unit (jurisdiction_id, unit_id, id),
  CONSTRAINT fk_consistency_report_jurisdiction FOREIGN KEY (jurisdiction_id) REFERENCES org_unit (id),
  CONSTRAINT fk_consistency_report_unit FOREIGN KEY (unit_id) REFERENCES org_unit (id),
  CONSTRAINT fk_consistency_report_person FOREIGN KEY (checked_by) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
