package org.creditportal.webkit.expression;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import jakarta.el.ELProcessor;
import java.time.Instant;
import java.util.Locale;
import org.creditportal.kernel.procedure.Signatory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages say in their language what the portal did by itself, and leave officers' names alone. */
class PortalNameELResolverTest {

    private final ELProcessor pages = new ELProcessor();
    private Locale language = Locale.CHINESE;

    @BeforeEach
    void putRows() {
        pages.getELManager().addELResolver(new PortalNameELResolver() {
            @Override
            Locale language(ELContext context) {
                return language;
            }
        });
        pages.getELManager().addELResolver(new RecordELResolver());
        pages.defineBean("portal", new Step("system", "system", "system", "system"));
        pages.defineBean("officer", new Step("王芳", "王芳", "王芳", "system"));
        pages.defineBean("none", new Step(null, null, null, null));
        pages.defineBean("signature", Signatory.PORTAL.sign(Instant.EPOCH));
        pages.defineBean("signed", new Signatory("w", "王芳", "water", false).sign(Instant.EPOCH));
    }

    @Test
    void thePortalIsNamedInTheLanguageOfThePage() {
        assertThat(pages.<String>eval("portal.officerName")).isEqualTo("系统自动");
        assertThat(pages.<String>eval("portal.by")).isEqualTo("系统自动");
        assertThat(pages.<String>eval("portal.attachedBy")).isEqualTo("系统自动");
        assertThat(pages.<String>eval("signature.officerName()")).isEqualTo("系统自动");
        language = Locale.ENGLISH;
        assertThat(pages.<String>eval("portal.officerName")).isEqualTo("the portal itself");
    }

    @Test
    void everybodyAndEverythingElseIsToldAsItIs() {
        assertThat(pages.<String>eval("officer.officerName")).isEqualTo("王芳");
        assertThat(pages.<String>eval("signed.officerName()")).isEqualTo("王芳");
        assertThat(pages.<String>eval("officer.reason")).isEqualTo("system");
        assertThat(pages.<Object>eval("none.officerName")).isNull();
    }

    /** As modules write them. */
    public record Step(String officerName, String by, String attachedBy, String reason) {}
}
