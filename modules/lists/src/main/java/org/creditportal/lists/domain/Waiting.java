package org.creditportal.lists.domain;

import java.util.Set;

/**
 * What waits for one officer.
 *
 * @param officer the officer's id; own proposals and decisions never wait for oneself
 * @param decidesFor ids of bureaus whose proposals the officer may decide
 * @param preparesFor ids of bureaus whose notices, answers and decisions the officer may write and serve
 * @param publishes whether the officer may publish approved entries
 */
public record Waiting(String officer, Set<String> decidesFor, Set<String> preparesFor, boolean publishes) {}
