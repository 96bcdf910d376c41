package org.creditportal.portal.web;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * How many bodies are read at once: of one sender, and of all. Each takes a thread for as long as it comes, and reading pages
 * must always find one.
 */
final class BodyPlaces {

    private final int mostOfOne;
    private final Semaphore all;
    private final Map<String, Integer> taken = new HashMap<>();

    BodyPlaces(int mostOfOne, int most) {
        this.mostOfOne = mostOfOne;
        this.all = new Semaphore(most);
    }

    /** Takes a place; whether there was one. */
    boolean take(String sender) {
        if (!all.tryAcquire()) {
            return false;
        }
        synchronized (taken) {
            int count = taken.getOrDefault(sender, 0);
            if (count < mostOfOne) {
                taken.put(sender, count + 1);
                return true;
            }
        }
        all.release();
        return false;
    }

    /** Gives a place back. */
    void leave(String sender) {
        synchronized (taken) {
            taken.computeIfPresent(sender, (name, count) -> count == 1 ? null : count - 1);
        }
        all.release();
    }
}
