package org.creditportal.webkit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the frame shows of the messages of a request, {@code #{kitMessages}}: the gravest first, those of one gravity together.
 * The library's own component writes lists that screen readers cannot read as lists.
 */
@Named("kitMessages")
@RequestScoped
public class SaidMessages {

    private static final List<Severity> GRAVEST_FIRST = List.of(
            FacesMessage.SEVERITY_FATAL,
            FacesMessage.SEVERITY_ERROR,
            FacesMessage.SEVERITY_WARN,
            FacesMessage.SEVERITY_INFO);

    private static final Map<Severity, String> KINDS = Map.of(
            FacesMessage.SEVERITY_FATAL, "fatal",
            FacesMessage.SEVERITY_ERROR, "error",
            FacesMessage.SEVERITY_WARN, "warn",
            FacesMessage.SEVERITY_INFO, "info");

    /** The messages of this request, those of one gravity together; each counts as shown from now on. */
    public List<Group> getGroups() {
        List<FacesMessage> all = FacesContext.getCurrentInstance().getMessageList();
        return GRAVEST_FIRST.stream().flatMap(severity -> group(severity, all)).toList();
    }

    private static Stream<Group> group(Severity severity, List<FacesMessage> all) {
        List<String> texts = all.stream()
                .filter(message -> severity.equals(message.getSeverity()))
                .peek(FacesMessage::rendered)
                .map(FacesMessage::getSummary)
                .toList();
        return texts.isEmpty() ? Stream.empty() : Stream.of(new Group(KINDS.get(severity), texts));
    }

    /**
     * Messages of one gravity.
     *
     * @param kind {@code fatal}, {@code error}, {@code warn} or {@code info}
     * @param texts in the user's language
     */
    public record Group(String kind, List<String> texts) {}
}
