/**
 * The inner loop: what a developer changes in a module is in the running portal, with its data. Pages and words are there when
 * the page is loaded again; classes once they are compiled and the application that holds them has started anew.
 */
package org.creditportal.launcher.change;
