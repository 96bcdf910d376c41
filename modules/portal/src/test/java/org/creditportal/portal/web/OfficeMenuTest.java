package org.creditportal.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.creditportal.identity.api.Officer;
import org.creditportal.identity.web.IdentityMenu;
import org.creditportal.kernel.tenant.LocalizedText;
import org.creditportal.lists.web.ListsMenu;
import org.creditportal.portal.web.OfficeMenu.Group;
import org.creditportal.portal.web.OfficeMenu.Link;
import org.creditportal.webkit.menu.AreaEntry;
import org.creditportal.webkit.menu.MenuEntry;
import org.creditportal.webkit.menu.MenuGroup;
import org.creditportal.webkit.menu.MenuSource;
import org.junit.jupiter.api.Test;

class OfficeMenuTest {

    private static final MenuGroup LISTS = new MenuGroup("lists", "menu.lists", 20);
    private static final MenuSource NEW_MODULE =
            () -> List.of(LISTS.entry(5, "/checks/list", "types.title", "checks.view"));
    private static final List<MenuSource> SOURCES = List.of(new IdentityMenu(), new ListsMenu(), NEW_MODULE);

    @Test
    void offersWhatTheOfficerMayOpenInTheOrderOfTheModules() {
        assertThat(menu("audit.view", "lists.view"))
                .extracting(Group::title)
                .containsExactly("Red and black lists", "Administration");
        assertThat(links("audit.view", "lists.view"))
                .startsWith("/lists/list")
                .contains("/lists/types")
                .endsWith("/identity/audit");
        assertThat(menu("nothing.known")).isEmpty();
    }

    @Test
    void aModuleAddsToAGroupWithoutAnybodyElseKnowingIt() {
        assertThat(menu("checks.view", "lists.view")).hasSize(1);
        assertThat(links("checks.view", "lists.view"))
                .startsWith("/checks/list", "/lists/list")
                .contains("/lists/types");
    }

    /** Below the pages of their group, and only where the officer is offered any of it. */
    @Test
    void areasComeAndGoWithTheDuty() {
        MenuSource areas = new MenuSource() {
            @Override
            public List<MenuEntry> entries() {
                return List.of();
            }

            @Override
            public List<AreaEntry> areas(Set<String> duties) {
                return duties.stream()
                        .map(area ->
                                new AreaEntry(LISTS, "/responsibility/duty", area, new LocalizedText("领域", "Area")))
                        .toList();
            }
        };
        assertThat(areasOf(areas, Set.of("land-use"), "checks.view")).containsExactly("land-use");
        assertThat(areasOf(areas, Set.of(), "checks.view")).isEmpty();
        assertThat(areasOf(areas, Set.of("land-use"), "audit.view")).isEmpty();
    }

    private static List<String> areasOf(MenuSource areas, Set<String> duties, String permission) {
        Officer officer = new Officer("u", "u", "u", null, Set.of(), Set.of(permission), duties, Set.of());
        return OfficeMenu.groups(List.of(NEW_MODULE, areas), officer, Locale.ENGLISH, "/index.xhtml").stream()
                .flatMap((Group group) -> group.links().stream())
                .map(Link::area)
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void marksThePageAndOpensItsGroup() {
        List<Group> menu = menuAt("/lists/types.xhtml", "audit.view", "lists.view");

        assertThat(menu).extracting(Group::open).containsExactly(true, false);
        assertThat(menu.get(0).links())
                .filteredOn(Link::here)
                .extracting(Link::outcome)
                .containsExactly("/lists/types");
    }

    @Test
    void opensTheGroupOfAPageThatTheMenuDoesNotOffer() {
        List<Group> menu = menuAt("/lists/detail.xhtml", "audit.view", "lists.view");

        assertThat(menu).extracting(Group::open).containsExactly(true, false);
        assertThat(menu.get(0).links()).noneMatch(Link::here);
        assertThat(menuAt("/index.xhtml", "audit.view", "lists.view")).noneMatch(Group::open);
    }

    private static List<String> links(String... permissions) {
        return menu(permissions).stream()
                .flatMap((Group group) -> group.links().stream())
                .map(Link::outcome)
                .toList();
    }

    private static List<Group> menu(String... permissions) {
        return menuAt("/index.xhtml", permissions);
    }

    private static List<Group> menuAt(String page, String... permissions) {
        Officer officer = new Officer(
                "u", "u", "u", null, Set.of(), Set.copyOf(Stream.of(permissions).toList()), Set.of(), Set.of());
        return OfficeMenu.groups(SOURCES, officer, Locale.ENGLISH, page);
    }
}
