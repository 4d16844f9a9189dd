/** What browser tests share: the browser, the people who sign in, checks of accessibility, pictures for the guide. */
package no.ldo.browser;
