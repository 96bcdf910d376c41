package org.creditportal.files.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileDownloadTest {

    @Test
    void namesAFileInTheWayOfOldReadersAndOfAllOthers() {
        assertThat(FileDownload.disposition("records-1.csv")).isEqualTo("attachment; filename=\"records-1.csv\"");
        assertThat(FileDownload.disposition("决定书 1.pdf"))
                .isEqualTo("attachment; filename=\"___ 1.pdf\"; filename*=UTF-8''%E5%86%B3%E5%AE%9A%E4%B9%A6%201.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"; filename=b.html", "a\r\nSet-Cookie: b", "a;b", "a\\b", "../a", "*'"})
    void letsNoNameSayAnythingElse(String name) {
        assertThat(FileDownload.disposition(name))
                .matches("attachment; filename=\"[A-Za-z0-9._ -]*\"(; filename\\*=UTF-8''[A-Za-z0-9._%-]*)?");
    }
}
