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
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.identity.api.Officer;
import org.creditportal.kernel.text.Texts;
import org.creditportal.webkit.language.Languages;
import org.creditportal.webkit.menu.AreaEntry;
import org.creditportal.webkit.menu.MenuEntry;
import org.creditportal.webkit.menu.MenuGroup;
import org.creditportal.webkit.menu.MenuSource;

/** The officer's jobs only: what the roles do not allow is not offered. The services behind check again. */
@Named
@RequestScoped
public class OfficeMenu {

    private static final Comparator<MenuGroup> IN_ORDER =
            Comparator.comparingInt(MenuGroup::order).thenComparing(MenuGroup::key);

    private static final String PAGE = ".xhtml";

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
                .map(officer -> groups(sources, officer, language, request.getServletPath()))
                .orElse(List.of());
    }

    /** @param page the page that is shown, as {@code /lists/detail.xhtml} */
    static List<Group> groups(Iterable<MenuSource> sources, Officer officer, Locale language, String page) {
        Map<MenuGroup, List<MenuEntry>> offered = StreamSupport.stream(sources.spliterator(), false)
                .flatMap(source -> source.entries().stream())
                .filter(entry -> entry.permissions().stream().anyMatch(officer::may))
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .collect(Collectors.groupingBy(MenuEntry::group, () -> new TreeMap<>(IN_ORDER), Collectors.toList()));
        Map<MenuGroup, List<AreaEntry>> areas = StreamSupport.stream(sources.spliterator(), false)
                .flatMap(source -> source.areas(officer.duties()).stream())
                .collect(Collectors.groupingBy(AreaEntry::group));
        List<Group> groups = offered.entrySet().stream()
                .map(group -> new Group(
                        text(group.getKey().module(), group.getKey().key(), language),
                        links(group.getValue(), areas.getOrDefault(group.getKey(), List.of()), language, page),
                        false))
                .toList();
        boolean listed = groups.stream().anyMatch(Group::isHere);
        return groups.stream()
                .map(group -> group.opened(listed ? group.isHere() : group.isBeside(page)))
                .toList();
    }

    /** A group's pages, and below them the areas that the officer answers for. */
    private static List<Link> links(List<MenuEntry> pages, List<AreaEntry> areas, Locale language, String page) {
        return Stream.concat(
                        pages.stream().map(entry -> link(entry, language, page)),
                        areas.stream().map(area -> link(area, language)))
                .toList();
    }

    private static Link link(MenuEntry entry, Locale language, String page) {
        return new Link(
                entry.outcome(),
                null,
                text(entry.module(), entry.key(), language),
                page.equals(entry.outcome() + PAGE));
    }

    private static Link link(AreaEntry entry, Locale language) {
        return new Link(entry.outcome(), entry.area(), entry.name().text(language), false);
    }

    private static String text(String module, String key, Locale language) {
        return Texts.of(module, language).get(key);
    }

    public List<Group> getGroups() {
        return groups;
    }

    /**
     * A heading with the pages below it.
     *
     * @param open whether they are shown: where the officer is
     */
    public record Group(String title, List<Link> links, boolean open) {

        private boolean isHere() {
            return links.stream().anyMatch(Link::here);
        }

        /** Whether a page that the menu does not offer, such as that of one entry, belongs to one of these. */
        private boolean isBeside(String page) {
            return links.stream().anyMatch(link -> folder(link.outcome()).equals(folder(page)));
        }

        private static String folder(String address) {
            return address.substring(0, address.lastIndexOf('/'));
        }

        private Group opened(boolean whether) {
            return new Group(title, links, whether);
        }
    }

    /**
     * A page by its name.
     *
     * @param area id of the area that it is asked of; {@code null} for none
     * @param here whether it is the one that is shown
     */
    public record Link(String outcome, String area, String title, boolean here) {}
}
