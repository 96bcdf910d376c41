package org.creditportal.records.web.subject;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.files.read.ShortTable;
import org.creditportal.kernel.error.LineFault;
import org.creditportal.kernel.text.TableLine;
import org.creditportal.kernel.time.LegalDate;
import org.creditportal.records.api.subject.RegistrationDelivery;
import org.creditportal.records.api.subject.RegistrationsTold;
import org.creditportal.records.api.subject.TellRegistrations;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /records/registrations}: how organisations stand on the business register, from a file or pasted. */
@Named
@ViewScoped
public class RegistrationsView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Place of the only column of days. */
    private static final int ESTABLISHED = 2;

    @Inject
    private RegistrationDelivery registrations;

    @Inject
    private LegalDate legalDate;

    @Inject
    private PortalMessages messages;

    private transient Part file;
    private String lines;
    private LocalDate asOf;
    private String source;
    private List<LineFault> faults = List.of();

    /** Stays on the page where lines are wrong, and tells which. */
    public String tell() throws IOException {
        TellRegistrations command = new TellRegistrations(told(), asOf, source);
        faults = registrations.findFaults(command);
        if (!faults.isEmpty()) {
            return null;
        }
        RegistrationsTold came = registrations.tell(command);
        messages.info(
                "records", "registrations.message.info.told", came.told(), came.same(), came.older(), came.unknown());
        return "/records/registrations?faces-redirect=true";
    }

    private List<TableLine> told() throws IOException {
        if (file == null || file.getSize() == 0) {
            return ShortTable.ofText(lines, RegistrationDelivery.MOST, ESTABLISHED);
        }
        try (InputStream content = file.getInputStream()) {
            return ShortTable.ofFile(file.getSubmittedFileName(), content, RegistrationDelivery.MOST, ESTABLISHED);
        } finally {
            file.delete();
            file = null;
        }
    }

    public LocalDate getToday() {
        return legalDate.today();
    }

    public List<LineFault> getFaults() {
        return faults;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
