package org.creditportal.files.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.creditportal.files.error.FilesError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilesProblemsTest {

    @ParameterizedTest
    @CsvSource({"TOO_LARGE,413", "BOMB,422"})
    void answersWithTheStatusThatHttpKnows(FilesError error, int status) {
        assertThat(FilesProblems.status(error.key())).isEqualTo(status);
    }
}
