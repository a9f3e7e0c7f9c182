-- Plan documents: immutable revisions of chapters and breakdown table; staged imports.

CREATE TABLE plan (
  id BIGINT NOT NULL AUTO_INCREMENT,
  appraisal_id BIGINT NOT NULL,
  latest_number INT NOT NULL,
  frozen_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_plan_appraisal (appraisal_id),
  CONSTRAINT fk_plan_appraisal FOREIGN KEY (appraisal_id) REFERENCES unit_appraisal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE plan_revision (
  id BIGINT NOT NULL AUTO_INCREMENT,
  plan_id BIGINT NOT NULL,
  appraisal_id BIGINT NOT NULL,
  revision_number INT NOT NULL,
  origin VARCHAR(30) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  wall_time DATETIME(6) NOT NULL,
  created_by BIGINT NOT NULL,
  created_by_name VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_plan_revision_number (plan_id, revision_number),
  UNIQUE KEY uq_plan_revision_appraisal (appraisal_id, revision_number),
  CONSTRAINT fk_plan_revision_plan FOREIGN KEY (plan_id) REFERENCES plan (id),
  CONSTRAINT fk_plan_revision_person FOREIGN KEY (created_by) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE plan_chapter (
  plan_revision_id BIGINT NOT NULL,
  chapter_number INT NOT NULL,
  title VARCHAR(200) NOT NULL,
  body LONGTEXT NOT NULL,
  PRIMARY KEY (plan_revision_id, chapter_number),
  CONSTRAINT fk_plan_chapter_revision FOREIGN KEY (plan_revision_id) REFERENCES plan_revision (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The identity of an indicator, one through all revisions.
CREATE TABLE indicator (
  id BIGINT NOT NULL AUTO_INCREMENT,
  appraisal_id BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY ix_indicator_appraisal (appraisal_id),
  CONSTRAINT fk_indicator_appraisal FOREIGN KEY (appraisal_id) REFERENCES unit_appraisal (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE indicator_revision (
  id BIGINT NOT NULL AUTO_INCREMENT,
  indicator_id BIGINT NOT NULL,
  plan_revision_id BIGINT NOT NULL,
  seq INT NOT NULL,
  category VARCHAR(30) NOT NULL,
  level1 VARCHAR(200) NOT NULL,
  level2 VARCHAR(1000) NOT NULL,
  full_points DECIMAL(9,2) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_indicator_revision_seq (plan_revision_id, seq),
  UNIQUE KEY uq_indicator_revision_indicator (indicator_id, plan_revision_id),
  CONSTRAINT fk_indicator_revision_indicator FOREIGN KEY (indicator_id) REFERENCES indicator (id),
  CONSTRAINT fk_indicator_revision_plan FOREIGN KEY (plan_revision_id) REFERENCES plan_revision (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE indicator_owner (
  id BIGINT NOT NULL AUTO_INCREMENT,
  indicator_revision_id BIGINT NOT NULL,
  kind VARCHAR(30) NOT NULL,
  seq INT NOT NULL,
  duty VARCHAR(30) NOT NULL,
  name VARCHAR(200) NOT NULL,
  org_unit_id BIGINT NULL,
  post_id BIGINT NULL,
  all_divisions BOOLEAN NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_indicator_owner (indicator_revision_id, kind, seq),
  CONSTRAINT fk_indicator_owner_indicator
    FOREIGN KEY (indicator_revision_id) REFERENCES indicator_revision (id),
  CONSTRAINT fk_indicator_owner_unit FOREIGN KEY (org_unit_id) REFERENCES org_unit (id),
  CONSTRAINT fk_indicator_owner_post FOREIGN KEY (post_id) REFERENCES post (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- An uploaded table with its findings; the plan changes only when it is confirmed.
CREATE TABLE plan_import (
  id BIGINT NOT NULL AUTO_INCREMENT,
  appraisal_id BIGINT NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  base_revision INT NOT NULL,
  state VARCHAR(30) NOT NULL,
  payload LONGTEXT NULL,
  created_at DATETIME(6) NOT NULL,
  wall_time DATETIME(6) NOT NULL,
  created_by BIGINT NOT NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY ix_plan_import_appraisal (appraisal_id),
  CONSTRAINT fk_plan_import_appraisal FOREIGN KEY (appraisal_id) REFERENCES unit_appraisal (id),
  CONSTRAINT fk_plan_import_person FOREIGN KEY (created_by) REFERENCES person (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
