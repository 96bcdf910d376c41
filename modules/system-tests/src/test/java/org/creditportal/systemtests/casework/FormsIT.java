package org.creditportal.systemtests.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditportal.systemtests.casework.AlphasWork.alpha;
import static org.creditportal.systemtests.casework.FixtureOfficers.as;

import jakarta.inject.Inject;
import java.util.List;
import org.creditportal.casework.api.CaseworkRefusedException;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.kernel.work.TenantWork;
import org.creditportal.systemtests.kernel.Notes;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Forms on the real database: what is sent twice acts once. */
@ArquillianTest
class FormsIT {

    private static final TenantId ALPHA = new TenantId("alpha");
    private static final String PROPOSER = "proposer";
    private static final String SECOND = "second";

    @Inject
    private FormNotes forms;

    @Inject
    private Notes notes;

    @Inject
    private TenantWork work;

    @Deployment
    static WebArchive deployment() {
        return CaseworkArchive.create();
    }

    @Test
    void twoClicksAtOnceActOnceAndTellTheSame() throws Exception {
        for (int i = 0; i < 10; i++) {
            CommandToken token = CommandToken.next();
            String text = "clicked twice " + i;
            List<Object> results = AtOnce.results(
                    work,
                    ALPHA,
                    () -> as(PROPOSER, () -> forms.write(token, text)),
                    () -> as(PROPOSER, () -> forms.write(token, text)),
                    () -> as(PROPOSER, () -> forms.write(token, text)));
            assertThat(results).doesNotHaveAnyElementsOfTypes(Throwable.class);
            assertThat(results.stream().distinct()).hasSize(1);
            assertThat(written(text)).isEqualTo(1);
        }
    }

    @Test
    void aFormThatFailedMayBeSentAgainAndOneThatDidNotTellsItsResult() throws Exception {
        CommandToken token = CommandToken.next();
        assertThatThrownBy(() -> alpha(() -> as(PROPOSER, () -> forms.writeAndFail(token, "sent again"))))
                .hasStackTraceContaining("after everything was written");
        String first = alpha(() -> as(PROPOSER, () -> forms.write(token, "sent again")));
        assertThat(alpha(() -> as(PROPOSER, () -> forms.write(token, "sent again"))))
                .isEqualTo(first);
        assertThat(written("sent again")).isEqualTo(1);
        assertThatThrownBy(() -> alpha(() -> as(PROPOSER, () -> forms.write(token, "something else"))))
                .isInstanceOf(CaseworkRefusedException.class)
                .hasMessageContaining("casework.formUsed");
        String another = alpha(() -> as(SECOND, () -> forms.write(token, "of somebody else")));
        assertThat(another).isNotEqualTo(first);
    }

    private long written(String text) throws Exception {
        return alpha(() -> notes.texts()).stream().filter(text::equals).count();
    }
}
