package org.creditportal.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.casework.api.deadline.ClockView;
import org.creditportal.casework.api.deadline.Clocks;
import org.creditportal.casework.api.work.HoldingView;
import org.creditportal.casework.api.work.WorkDesk;
import org.creditportal.kernel.text.Texts;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.kernel.work.TenantWork;
import org.creditportal.webkit.web.PageFrame;

/** What the head of every matter's page tells: by when it is due and how that comes about, and who has it. */
@Named
@RequestScoped
public class MatterHead {

    @Inject
    private Clocks clocks;

    @Inject
    private WorkDesk workDesk;

    @Inject
    private TenantWork work;

    @Inject
    private PageFrame frame;

    @Inject
    private LegalDate legalDate;

    private final Map<String, List<ClockView>> known = new HashMap<>();
    private final Map<String, HoldingView> holders = new HashMap<>();

    /** The matter's clocks; the page has judged who may see the matter. */
    public List<ClockView> clocks(String module, String number) {
        return known.computeIfAbsent(
                module + number, matter -> work.inTransaction(() -> clocks.findOf(module, number)));
    }

    /** What has to be done by then. */
    public String name(ClockView clock) {
        return Texts.of(clock.key().module(), frame.getLanguage())
                .get("waiting." + clock.key().name());
    }

    /** Whether its last day is over, or was before it was done. */
    public boolean isLate(ClockView clock) {
        return clock.isLate(legalDate.today());
    }

    /** Who in the officer's bureau has it; {@code null} for nobody. */
    public HoldingView holder(String module, String number) {
        String matter = module + number;
        if (!holders.containsKey(matter)) {
            holders.put(matter, workDesk.findHolder(module, number).orElse(null));
        }
        return holders.get(matter);
    }
}
