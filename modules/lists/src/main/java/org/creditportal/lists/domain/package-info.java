/** The aggregate {@code ListEntry} and the rules it is held to. */
package org.creditportal.lists.domain;
