package org.creditportal.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.creditportal.files.error.FilesError;
import org.creditportal.records.api.PublishedCodes;
import org.creditportal.records.api.RecordsError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class FilesProblemsTest {

    @ParameterizedTest
    @CsvSource({"TOO_LARGE,413", "BOMB,422"})
    void answersWithTheStatusThatHttpKnows(FilesError error, int status) {
        assertThat(FilesProblems.status(error.key())).isEqualTo(status);
    }

    @Test
    void tellsOneListOfCodes() {
        assertThat(PublishedCodes.of(FilesError.BOMB.key())).isEqualTo("records.fileBomb");
        assertThat(PublishedCodes.of(FilesError.CSV_BROKEN.key())).isEqualTo("records.csvBroken");
        assertThat(PublishedCodes.of(RecordsError.COLUMNS_MISSING.key())).isEqualTo("records.columnsMissing");
        assertThat(PublishedCodes.of(null)).isNull();
    }
}
