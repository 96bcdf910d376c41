/** The use cases of the lists, each one transaction. */
package org.creditportal.lists.application;
