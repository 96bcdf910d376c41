package org.creditportal.architecture.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.creditportal.architecture.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageRightsCheckTest {

    private static final String PAGE = "<ui:composition template=\"/WEB-INF/kit/office.xhtml\" />";

    @TempDir
    Path folder;

    @Test
    void everyPageNamesThePermissionThatOpensIt() {
        assertThat(PageRightsCheck.faults(Checkout.own())).isEmpty();
    }

    @Test
    void reportsPagesWithoutRightRightsWithoutPageAndUnknownPermissions() {
        Sample sample = new Sample(folder)
                .withModule("lists")
                .with(
                        "modules/lists/src/main/java/org/creditportal/lists/api/ListsPermission.java",
                        "class ListsPermission implements PermissionSource { String LISTS_VIEW = \"lists.view\"; }")
                .with("modules/lists/src/main/resources/META-INF/resources/lists/list.xhtml", PAGE)
                .with("modules/lists/src/main/resources/META-INF/resources/lists/open.xhtml", PAGE)
                .with("modules/lists/src/main/resources/META-INF/resources/WEB-INF/lists/part.xhtml", PAGE)
                .with("modules/lists/src/main/resources/META-INF/resources/lists/fragment.xhtml", "<ui:fragment/>")
                .with(
                        "modules/lists/src/main/resources/META-INF/page-rights.properties",
                        "/lists/list.xhtml = lists.view, lists.look\n/lists/gone.xhtml = *\n");
        assertThat(PageRightsCheck.faults(sample.checkout()))
                .containsExactly(
                        "/lists/open.xhtml names no permission in page-rights.properties",
                        "/lists/gone.xhtml has a right but is no page",
                        "/lists/list.xhtml needs lists.look, which is no permission");
    }
}
