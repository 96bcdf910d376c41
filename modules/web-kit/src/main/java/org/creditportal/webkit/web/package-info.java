/** Beans that the templates and tag files speak to. */
package org.creditportal.webkit.web;
