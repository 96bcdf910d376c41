/** Pages of the lists and the interface for bureaus' own systems. */
package org.creditportal.lists.web;
