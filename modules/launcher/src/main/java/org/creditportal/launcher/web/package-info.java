/** What an application gets beside its own pages while it is being changed. */
package org.creditportal.launcher.web;
