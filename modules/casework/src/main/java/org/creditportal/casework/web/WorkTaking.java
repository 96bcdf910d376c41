package org.creditportal.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.creditportal.casework.api.work.GiveBackWork;
import org.creditportal.casework.api.work.PutAsideWork;
import org.creditportal.casework.api.work.TakeWork;
import org.creditportal.casework.api.work.WaitingSource;
import org.creditportal.casework.api.work.WorkDesk;
import org.creditportal.casework.api.work.WorkKey;
import org.creditportal.webkit.web.ChosenThings;
import org.creditportal.webkit.web.PortalMessages;

/**
 * Takes lines of a work list, one or several. Things are named by their buttons and boxes, because the row at a place may be
 * another one by now.
 */
@Named
@RequestScoped
public class WorkTaking {

    /** Name of the boxes; their values are module, kind and matter, with blanks between. */
    private static final String CHOSEN = "kitWork";

    private static final int PARTS = 3;

    @Inject
    private WorkDesk workDesk;

    @Inject
    private PortalMessages messages;

    @Inject
    private ChosenThings things;

    private LocalDate until;

    /** Stays on the page, which then tells who has it. */
    public String take() {
        Map<String, String> named =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        workDesk.take(
                new TakeWork(new WorkKey(named.get("takenModule"), named.get("takenKind"), named.get("takenMatter"))));
        messages.info("casework", "desk.message.info.taken");
        return ChosenThings.samePage();
    }

    public String takeChosen() {
        return toEach(work -> workDesk.take(new TakeWork(work)));
    }

    public String giveBackChosen() {
        return toEach(work -> workDesk.giveBack(new GiveBackWork(work)));
    }

    public String putAsideChosen() {
        return toEach(work -> workDesk.putAside(new PutAsideWork(work, until)));
    }

    private String toEach(Consumer<WorkKey> act) {
        things.forEach(chosen(), WorkKey::matter, act);
        return ChosenThings.samePage();
    }

    private static List<WorkKey> chosen() {
        String[] values = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault(CHOSEN, new String[0]);
        return Arrays.stream(values)
                .map(value -> value.split(" ", PARTS))
                .filter(parts -> parts.length == PARTS)
                .map(parts -> new WorkKey(parts[0], parts[1], parts[2]))
                .limit(WaitingSource.MOST)
                .toList();
    }

    /** Until when the chosen are put aside. */
    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
