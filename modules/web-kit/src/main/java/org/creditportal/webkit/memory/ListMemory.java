package org.creditportal.webkit.memory;

import java.util.Optional;

/** Tells the tags what the officer at work keeps: a CDI bean of whoever knows officers. Without one, nothing is offered. */
public interface ListMemory {

    /** Where forms of the tags are sent, within the application. */
    String address();

    /** What is kept about a page; empty where nobody is at work. */
    Optional<PageMemory> find(String page);
}
