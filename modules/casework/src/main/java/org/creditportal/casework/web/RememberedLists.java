package org.creditportal.casework.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creditportal.casework.api.memory.OwnLists;
import org.creditportal.casework.api.memory.TableChoice;
import org.creditportal.identity.api.CurrentOfficer;
import org.creditportal.webkit.memory.KeptSearch;
import org.creditportal.webkit.memory.ListMemory;
import org.creditportal.webkit.memory.PageMemory;
import org.creditportal.webkit.memory.TableLook;

/** Tells the kit's tags what the officer at work keeps. */
@ApplicationScoped
public class RememberedLists implements ListMemory {

    @Inject
    private OwnLists lists;

    @Inject
    private CurrentOfficer currentOfficer;

    @Override
    public String address() {
        return "/casework/own-lists.xhtml";
    }

    @Override
    public Optional<PageMemory> find(String page) {
        return currentOfficer
                .find()
                .map(officer -> new PageMemory(
                        lists.findSearches(page).entrySet().stream()
                                .map(kept -> new KeptSearch(kept.getKey(), kept.getValue()))
                                .toList(),
                        lists.findTables(page).entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, table -> look(table.getValue())))));
    }

    private static TableLook look(TableChoice choice) {
        return new TableLook(choice.hidden(), choice.dense());
    }
}
