package org.creditportal.lists.domain;

/**
 * What waits for one officer.
 *
 * @param officer the officer's id; own proposals and decisions never wait for oneself
 * @param decidesFor bureau whose proposals the officer may decide, or null
 * @param preparesFor bureau whose notices, answers and decisions the officer may write and serve, or null
 * @param publishes whether the officer may publish approved entries
 */
public record Waiting(String officer, String decidesFor, String preparesFor, boolean publishes) {}
