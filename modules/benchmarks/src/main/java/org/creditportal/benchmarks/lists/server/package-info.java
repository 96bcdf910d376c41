/** What runs on the bare server: a page and a servlet, with nothing of the portal. */
package org.creditportal.benchmarks.lists.server;
