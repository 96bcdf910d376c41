package org.creditportal.lists.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.creditportal.casework.api.once.CommandToken;
import org.creditportal.lists.api.EntryLookup;
import org.creditportal.lists.api.EntryNumber;
import org.creditportal.lists.api.EntryView;
import org.creditportal.lists.api.ListTypeDefinition;
import org.creditportal.lists.api.ListTypeDirectory;
import org.creditportal.lists.api.NameResponsible;
import org.creditportal.lists.api.ResponsibleCandidate;
import org.creditportal.lists.api.ResponsiblePersons;
import org.creditportal.lists.api.ResponsiblePersonsRule;
import org.creditportal.webkit.web.PortalMessages;

/** {@code /lists/responsible}: names a person who answers for a listed entity. */
@Named
@ViewScoped
public class ResponsibleNameView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ResponsiblePersons persons;

    @Inject
    private EntryLookup entries;

    @Inject
    private ListTypeDirectory types;

    @Inject
    private PortalMessages messages;

    private final CommandToken token = CommandToken.next();
    private String number;
    private String person;
    private String office;
    private String facts;
    private transient EntryView entry;

    public void load() {
        entry = entries.require(new EntryNumber(number));
        facts = entry.grounds().facts();
    }

    public String name() {
        EntryNumber named = persons.name(new NameResponsible(new EntryNumber(number), person, office, facts, token));
        messages.info("lists", "responsible.message.info.named");
        return "/lists/detail?faces-redirect=true&number=" + named;
    }

    public EntryView getEntry() {
        if (entry == null) {
            entry = entries.require(new EntryNumber(number));
        }
        return entry;
    }

    /** Told by number, and behind the entity on the day of the decision. */
    public List<ResponsibleCandidate> getCandidates() {
        return persons.findCandidates(new EntryNumber(number));
    }

    /** By what law persons are listed; {@code null} where none says so. */
    public ResponsiblePersonsRule getRule() {
        return types.find(getEntry().row().listed().listType())
                .map(ListTypeDefinition::rules)
                .map(rules -> rules.responsiblePersons())
                .orElse(null);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }
}
