import { withoutTag } from './address';

/** Domains at which everybody may have an address: one name at two of them is no sign of one person. */
const OPEN_DOMAINS: ReadonlySet<string> = new Set(
  (
    'gmail.com googlemail.com outlook.com outlook.de outlook.fr hotmail.com hotmail.co.uk hotmail.de hotmail.fr ' +
    'hotmail.it hotmail.es live.com live.co.uk live.de live.fr live.nl msn.com yahoo.com yahoo.co.uk yahoo.co.jp ' +
    'yahoo.co.in yahoo.com.br yahoo.de yahoo.es yahoo.fr yahoo.it ymail.com rocketmail.com icloud.com me.com mac.com ' +
    'aol.com gmx.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de mail.com mail.ru bk.ru inbox.ru ' +
    'list.ru yandex.ru yandex.com rambler.ru proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de ' +
    'tuta.io tuta.com fastmail.com fastmail.fm hey.com zoho.com zohomail.com posteo.de posteo.net mailbox.org ' +
    'orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it alice.it tin.it uol.com.br ' +
    'bol.com.br terra.com.br qq.com 163.com 126.com sina.com sohu.com foxmail.com aliyun.com naver.com daum.net ' +
    'hanmail.net kakao.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp i.softbank.jp rediffmail.com seznam.cz centrum.cz ' +
    'email.cz wp.pl o2.pl onet.pl interia.pl op.pl ziggo.nl kpnmail.nl xs4all.nl telenet.be skynet.be bluewin.ch ' +
    'btinternet.com sky.com virginmedia.com ntlworld.com talktalk.net comcast.net verizon.net att.net sbcglobal.net ' +
    'cox.net charter.net bellsouth.net earthlink.net shaw.ca rogers.com sympatico.ca telus.net bigpond.com optusnet.com.au ' +
    'xtra.co.nz walla.co.il ukr.net abv.bg freemail.hu citromail.hu inbox.lv mail.ee'
  ).split(' '),
);

/**
 * The two domains by which a new address differs from a known one, when they may be two names of one organisation: the
 * same mailbox at both, and neither open to everybody. Whether they are is for the mentor to say.
 */
export function domainAliasFor(address: string, known: readonly string[]): readonly [string, string] | undefined {
  const [local, domain = ''] = withoutTag(address).split('@');
  if (domain === '' || OPEN_DOMAINS.has(domain)) return undefined;
  for (const other of known) {
    const [otherLocal, otherDomain = ''] = withoutTag(other).split('@');
    if (otherLocal === local && otherDomain !== domain && otherDomain !== '' && !OPEN_DOMAINS.has(otherDomain))
      return [otherDomain, domain];
  }
  return undefined;
}
