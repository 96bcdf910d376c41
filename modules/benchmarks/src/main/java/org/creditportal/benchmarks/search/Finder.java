package org.creditportal.benchmarks.search;

/** One way to find the first page of answers, the latest decision first. */
interface Finder {

    int PAGE = 20;

    /** Looks, and takes what it found; returns how many answers are on the page. */
    int find(Question question);
}
