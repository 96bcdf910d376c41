package org.creditportal.lists.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.lists.domain.Entries.TODAY;
import static org.creditportal.lists.domain.Refusals.assertRefused;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.creditportal.casework.api.CaseworkError;
import org.creditportal.casework.api.CaseworkRefusedException;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.casework.api.once.OnceOnly;
import org.creditportal.files.read.SpooledFile;
import org.creditportal.kernel.tenant.TenantDefinition;
import org.creditportal.kernel.tenant.TenantDirectory;
import org.creditportal.kernel.tenant.TenantFiles;
import org.creditportal.kernel.tenant.TenantId;
import org.creditportal.lists.api.ListsError;
import org.creditportal.lists.api.received.ListSource;
import org.creditportal.lists.api.received.ReceiveList;
import org.creditportal.lists.domain.Entries;
import org.creditportal.lists.domain.OfficialDay;
import org.creditportal.lists.domain.received.ReceivedImport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list sent again under the same form is taken in once, and another list never for it. */
class ReceivedListDeskTest {

    private static final TenantDefinition KUNMING =
            TenantFiles.load(Path.of("../../tenants-config")).require(new TenantId("kunming"));
    private static final String FIRST = "案号,被执行人\n（2026）云01执1号,甲公司\n";
    private static final String OTHER = "案号,被执行人\n（2026）云01执2号,乙公司\n";

    private final List<String> kept = new ArrayList<>();
    private final Map<String, ReceivedImport> newest = new HashMap<>();
    private final ReceivedListDesk desk = new ReceivedListDesk() {
        @Override
        String kept(ReceiveList command, ListSource source, SpooledFile file) {
            kept.add(file.facts().digest());
            return "import-" + kept.size();
        }
    };

    @BeforeEach
    void assemble() {
        desk.imports = new ImportsInMemory() {
            @Override
            public Map<String, ReceivedImport> newestDone() {
                return newest;
            }
        };
        desk.participants = new Participants() {
            @Override
            boolean minds(ListSource source) {
                return true;
            }
        };
        desk.tenants = new TenantDirectory() {
            @Override
            public TenantDefinition current() {
                return KUNMING;
            }
        };
        desk.onceOnly = new UsedOnce();
        desk.days = new OfficialDays() {
            @Override
            OfficialDay today() {
                return Entries.DAY;
            }
        };
    }

    @Test
    void takesAListInOnceAlsoWhenANewerOneCameMeanwhile() {
        CommandToken token = CommandToken.next();
        String number = deliver(token, TODAY.minusDays(1), FIRST);
        newest.put(ReceivedDeliveries.COURTS.id(), ReceivedDeliveries.delivery(TODAY, false));
        assertThat(deliver(token, TODAY.minusDays(1), FIRST)).isEqualTo(number);
        assertThat(kept).hasSize(1);
        assertRefused(ListsError.RECEIVED_OLDER, () -> deliver(CommandToken.next(), TODAY.minusDays(1), FIRST));
    }

    @Test
    void neverTakesAnotherListForTheOneThatCameUnderTheForm() {
        CommandToken token = CommandToken.next();
        deliver(token, TODAY, FIRST);
        assertRefused(CaseworkError.FORM_USED, () -> deliver(token, TODAY, OTHER));
        deliver(CommandToken.next(), TODAY, OTHER);
        assertThat(kept).hasSize(2).doesNotHaveDuplicates();
    }

    private String deliver(CommandToken token, LocalDate asOf, String content) {
        return desk.receive(
                new ReceiveList(ReceivedDeliveries.COURTS.id(), asOf, "名单.csv", false, token),
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** As the casework keeps forms: by what they say. */
    private static final class UsedOnce implements OnceOnly {

        private final Map<CommandToken, String> forms = new HashMap<>();
        private final Map<CommandToken, String> results = new HashMap<>();

        @Override
        public String once(CommandToken token, Object command, Supplier<String> act) {
            String asked = command.toString();
            String first = forms.putIfAbsent(token, asked);
            if (first == null) {
                results.put(token, act.get());
            } else if (!first.equals(asked)) {
                throw new CaseworkRefusedException(CaseworkError.FORM_USED);
            }
            return results.get(token);
        }
    }
}
