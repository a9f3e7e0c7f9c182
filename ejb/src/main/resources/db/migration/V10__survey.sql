-- Satisfaction surveys: links, answers that know neither link nor time, batches of papers.

CREATE TABLE survey (
  id BIGINT NOT NULL AUTO_INCREMENT,
  jurisdiction_id BIGINT NOT NULL,
  cycle_id BIGINT NOT NULL,
  unit_id BIGINT NOT NULL,
  definition LONGTEXT NOT NULL,
  state VARCHAR(30) NOT NULL,
  opens_on DATE NULL,
  closes_on DATE NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (id),
  KEY ix_survey_cycle (cycle_id),
  CONSTRAINT fk_survey_jurisdiction FOREIGN KEY (jurisdiction_id) REFERENCES org_unit (id),
  CONSTRAINT fk_survey_cycle FOREIGN KEY (cycle_id) REFERENCES appraisal_cycle (id),
  CONSTRAINT fk_survey_unit FOREIGN KEY (unit_id) REFERENCES org_unit (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The hash is the key: a running number would keep the order of the list of links.
CREATE TABLE survey_token (
  token_hash VARCHAR(64) NOT NULL,
  survey_id BIGINT NOT NULL,
  group_number INT NOT NULL,
  batch_number INT NOT NULL,
  used BOOLEAN NOT NULL,
  PRIMARY KEY (token_hash),
  KEY ix_survey_token_survey (survey_id, group_number, used),
  CONSTRAINT fk_survey_token_survey FOREIGN KEY (survey_id) REFERENCES survey (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE survey_paper_batch (
  id BIGINT NOT NULL AUTO_INCREMENT,
  survey_id BIGINT NOT NULL,
  group_number INT NOT NULL,
  batch_number INT NOT NULL,
  papers INT NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  entered_by VARCHAR(200) NOT NULL,
  withdrawn BOOLEAN NOT NULL,
  withdrawn_reason VARCHAR(1000) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uq_survey_paper_batch (survey_id, batch_number),
  CONSTRAINT fk_survey_paper_batch_survey FOREIGN KEY (survey_id) REFERENCES survey (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Random id, no time, no link: see SurveyBox.
CREATE TABLE survey_answer (
  id VARCHAR(36) NOT NULL,
  survey_id BIGINT NOT NULL,
  group_number INT NOT NULL,
  channel VARCHAR(30) NOT NULL,
  paper_batch_id BIGINT NULL,
  PRIMARY KEY (id),
  KEY ix_survey_answer_survey (survey_id, group_number),
  KEY ix_survey_answer_batch (paper_batch_id),
  CONSTRAINT fk_survey_answer_survey FOREIGN KEY (survey_id) REFERENCES survey (id),
  CONSTRAINT fk_survey_answer_batch FOREIGN KEY (paper_batch_id) REFERENCES survey_paper_batch (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE survey_answer_value (
  answer_id VARCHAR(36) NOT NULL,
  question_number INT NOT NULL,
  option_number INT NULL,
  answer_text LONGTEXT NULL,
  PRIMARY KEY (answer_id, question_number),
  CONSTRAINT fk_survey_answer_value_answer FOREIGN KEY (answer_id) REFERENCES survey_answer (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
