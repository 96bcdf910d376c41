package org.creditportal.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.text.Texts;
import org.creditportal.webkit.language.Languages;
import org.creditportal.webkit.menu.MenuEntry;
import org.creditportal.webkit.menu.MenuGroup;
import org.creditportal.webkit.menu.MenuSource;

/** The officer's jobs only: what the roles do not allow is not offered. The services behind check again. */
@Named
@RequestScoped
public class OfficeMenu {

    private static final Comparator<MenuGroup> IN_ORDER =
            Comparator.comparingInt(MenuGroup::order).thenComparing(MenuGroup::key);

    @Inject
    private CurrentOfficer currentOfficer;

    @Inject
    @Any
    private Instance<MenuSource> sources;

    @Inject
    private HttpServletRequest request;

    private List<Group> groups = List.of();

    @PostConstruct
    void load() {
        Locale language = Languages.of(request);
        groups = currentOfficer
                .find()
                .map(officer -> groups(sources, officer, language))
                .orElse(List.of());
    }

    static List<Group> groups(Iterable<MenuSource> sources, Officer officer, Locale language) {
        Map<MenuGroup, List<MenuEntry>> offered = StreamSupport.stream(sources.spliterator(), false)
                .flatMap(source -> source.entries().stream())
                .filter(entry -> entry.permissions().stream().anyMatch(officer::may))
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .collect(Collectors.groupingBy(MenuEntry::group, () -> new TreeMap<>(IN_ORDER), Collectors.toList()));
        return offered.entrySet().stream()
                .map(group -> new Group(
                        text(group.getKey().module(), group.getKey().key(), language),
                        group.getValue().stream()
                                .map(entry -> new Link(entry.outcome(), text(entry.module(), entry.key(), language)))
                                .toList()))
                .toList();
    }

    private static String text(String module, String key, Locale language) {
        return Texts.of(module, language).get(key);
    }

    public List<Group> getGroups() {
        return groups;
    }

    /** A heading with the pages below it. */
    public record Group(String title, List<Link> links) {}

    /** A page by its name. */
    public record Link(String outcome, String title) {}
}
